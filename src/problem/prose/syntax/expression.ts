import { defineProblem } from '../../definition/index.ts';

export const proseExpression = defineProblem({
  code: 'prose-expression',
  vi: (_, seen) => ({
    message: `biểu thức ${seen} không được dùng trong bài`,
    remedy: 'viết thẳng nội dung; nếu cần in dấu ngoặc nhọn thì viết \\{ và \\}',
  }),
  en: (_, seen) => ({
    message: `the expression ${seen} cannot be used`,
    remedy: 'write the content itself; to print braces write \\{ and \\}',
  }),
  guide: {
    why: 'Dấu { } chứa mã lệnh; bài viết chỉ là văn bản và các thành phần.',
    seen: '{props.children}',
  },
});
