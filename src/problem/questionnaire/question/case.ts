import { defineProblem, given } from '../../definition/index.ts';

/** `name` and `line`: the question from which it differs in capitals only. */
export const questionCase = defineProblem({
  code: 'question-case',
  params: given<{ readonly name: string; readonly line: number }>(),
  vi: ({ name, line }, seen) => ({
    message: `tên câu hỏi ${seen} chỉ khác tên "${name}" ở dòng ${line} về chữ hoa, chữ thường`,
    remedy: 'đặt cho hai câu hai tên khác hẳn nhau, cả trong responses.csv',
  }),
  en: ({ name, line }, seen) => ({
    message: `the question name ${seen} differs from "${name}" on line ${line} in capitals only`,
    remedy: 'give the two questions names that differ clearly, in responses.csv too',
  }),
  guide: {
    why: 'Có máy không phân biệt chữ hoa, chữ thường trong địa chỉ, nên hai tên này có thể bị coi là một.',
    params: { name: 'q1', line: 4 },
    seen: 'Q1',
  },
});
