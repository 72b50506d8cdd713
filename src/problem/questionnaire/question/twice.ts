import { defineProblem, given } from '../../definition/index.ts';

/** `line`: where the name stands first. */
export const questionTwice = defineProblem({
  code: 'question-twice',
  params: given<{ readonly line: number }>(),
  vi: ({ line }, seen) => ({
    message: `tên câu hỏi ${seen} đã có ở dòng ${line}`,
    remedy: 'đặt cho mỗi câu hỏi một tên riêng',
  }),
  en: ({ line }, seen) => ({
    message: `the question name ${seen} stands on line ${line} already`,
    remedy: 'give each question a name of its own',
  }),
  guide: {
    why: 'Hai câu cùng tên thì không biết cột nào của tệp phiếu thuộc câu nào.',
    params: { line: 4 },
    seen: 'q1',
  },
});
