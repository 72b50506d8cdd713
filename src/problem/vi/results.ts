import type { Sentences } from '../params/all.ts';
import type { ResultsParams } from '../params/results.ts';

export const results: Sentences<ResultsParams> = {
  'results-sum': ({ question, group, sum }) => ({
    message: `tỷ lệ các lựa chọn của câu "${question}"${group === '' ? '' : ` ở nhóm "${group}"`} cộng được ${sum}%, không phải 100%`,
    remedy: 'kiểm tra lại từng tỷ lệ với bản gốc, hoặc ghi complete = no nếu bản gốc không in đủ lựa chọn',
  }),
};
