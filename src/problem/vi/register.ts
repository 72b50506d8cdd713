import type { Sentences } from '../params/all.ts';
import type { RegisterParams } from '../params/register.ts';

export const register: Sentences<RegisterParams> = {
  'topic-unknown': ({ suggestion }, seen) => ({
    message: `${seen} không có trong danh mục chủ đề data/topics.csv`,
    remedy: suggestion === null ? 'thêm chủ đề vào danh mục, hoặc chọn chủ đề đã có' : `có phải ý bạn là "${suggestion}"?`,
  }),
};
