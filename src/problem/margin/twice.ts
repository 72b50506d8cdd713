import { defineProblem, given } from '../definition/index.ts';

/** `line`: where the choice stands first. */
export const marginTwice = defineProblem({
  code: 'margin-twice',
  params: given<{ readonly line: number }>(),
  vi: ({ line }) => ({
    message: `phương án này của câu này đã có ở dòng ${String(line)}`,
    remedy: 'chỉ giữ một dòng',
  }),
  en: ({ line }) => ({
    message: `this choice of this question is already on line ${String(line)}`,
    remedy: 'keep one row',
  }),
  guide: { why: 'Một nhóm có hai số dân thì không biết theo số nào.', params: { line: 3 } },
});
