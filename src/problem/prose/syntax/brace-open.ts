import { defineProblem } from '../../definition/index.ts';

export const proseBraceOpen = defineProblem({
  code: 'prose-brace-open',
  vi: (_, seen) => ({
    message: `dấu "{" ở ${seen} không có dấu "}" đóng lại`,
    remedy: 'bỏ dấu "{", hoặc viết \\{ nếu thật sự cần in dấu này',
  }),
  en: (_, seen) => ({
    message: `the "{" in ${seen} is never closed`,
    remedy: 'remove it, or write \\{ to print it',
  }),
  guide: { why: 'Dấu { mở một biểu thức, mà bài viết không chạy mã.', seen: '{hai_long' },
});
