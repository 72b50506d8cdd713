import type { Sentences } from '../params/all.ts';
import type { FrontParams } from '../params/front.ts';

export const front: Sentences<FrontParams> = {
  'front-missing': () => ({ message: 'thiếu mục bắt buộc', remedy: 'thêm mục này vào phần đầu tệp' }),
};
