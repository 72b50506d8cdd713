import { defineProblem, given, perhaps } from '../definition/index.ts';

export const marginQuestionUnknown = defineProblem({
  code: 'margin-question-unknown',
  params: given<{ readonly suggestion: string | null }>(),
  vi: ({ suggestion }, seen) => ({
    message: `${seen} không phải là tên câu hỏi trong questions.csv`,
    remedy: perhaps.vi(suggestion, 'ghi tên một câu hỏi nền, như ở cột name của questions.csv'),
  }),
  en: ({ suggestion }, seen) => ({
    message: `${seen} is not the name of a question in questions.csv`,
    remedy: perhaps.en(suggestion, 'write the name of a background question as in questions.csv'),
  }),
  guide: {
    why: 'Cơ cấu dân số phải theo một câu hỏi có trong bảng hỏi.',
    params: { suggestion: 'gioi' },
    seen: 'gioi_tinh',
  },
});
