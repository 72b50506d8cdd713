import type { Sentences } from '../params/all.ts';
import type { ResponsesParams } from '../params/responses.ts';

export const responses: Sentences<ResponsesParams> = {
  'choice-unknown': ({ list, choices, suggestion }, seen) => ({
    message: `${seen} không phải là lựa chọn của "${list}" (${choices.join(', ')})`,
    remedy: suggestion === null ? 'sửa câu trả lời, hoặc thêm lựa chọn vào choices.csv' : `sửa thành "${suggestion}"`,
  }),
};
