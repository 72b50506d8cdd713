import { defineProblem, given } from '../../definition/index.ts';

export const proseSyntax = defineProblem({
  code: 'prose-syntax',
  params: given<{ readonly reason: string }>(),
  vi: ({ reason }, seen) => ({
    message: `không đọc được bài kể từ ${seen} (${reason})`,
    remedy: 'kiểm tra các dấu < > { } ở dòng này; dấu nào chỉ để in ra thì thêm \\ phía trước',
  }),
  en: ({ reason }, seen) => ({
    message: `the text cannot be read from ${seen} on (${reason})`,
    remedy: 'look at < > { } on this line; put \\ before those that are only to be printed',
  }),
  guide: {
    why: 'Bài có chỗ không đọc được và chương trình không đoán được nguyên nhân.',
    params: { reason: 'unexpected character' },
    seen: '<a b=>',
  },
});
