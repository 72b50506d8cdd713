import { defineProblem } from '../definition/index.ts';

/** A cell of a split column that is neither 0 nor 1. */
export const responseSplit = defineProblem({
  code: 'response-split',
  vi: (_, seen) => ({
    message: `${seen} không phải là 0 hoặc 1`,
    remedy:
      'cột tách theo phương án chỉ ghi 1 (có chọn), 0 (không chọn) hoặc để trống (không trả lời)',
  }),
  en: (_, seen) => ({
    message: `${seen} is neither 0 nor 1`,
    remedy: 'a column of one choice holds 1 (ticked), 0 (not ticked) or nothing (not answered)',
  }),
  guide: {
    why: 'Câu chọn nhiều tách thành mỗi phương án một cột thì mỗi ô chỉ được là 0 hoặc 1.',
    seen: 'x',
  },
});
