import { defineProblem } from '../definition/index.ts';

export const proseFootnoteMissing = defineProblem({
  code: 'prose-footnote-missing',
  vi: (_, seen) => ({
    message: `chú thích ${seen} không có nội dung ở cuối bài`,
    remedy: 'thêm một dòng như "[^1]: nội dung chú thích", đúng ký hiệu này',
  }),
  en: (_, seen) => ({
    message: `the footnote ${seen} has no text`,
    remedy: 'add a line such as "[^1]: text of the footnote" with this very sign',
  }),
  guide: { why: 'Dấu chú thích không có nội dung ở cuối bài.', seen: '[^1]' },
});
