import { defineProblem, given, perhaps } from '../definition/index.ts';

export const resultsQuestionUnknown = defineProblem({
  code: 'results-question-unknown',
  params: given<{ readonly suggestion: string | null }>(),
  vi: ({ suggestion }, seen) => ({
    message: `${seen} không phải là tên câu hỏi trong questions.csv`,
    remedy: perhaps.vi(suggestion, 'sửa tên, hoặc thêm câu hỏi vào questions.csv'),
  }),
  en: ({ suggestion }, seen) => ({
    message: `${seen} does not name a question of questions.csv`,
    remedy: perhaps.en(suggestion, 'mend the name, or add the question to questions.csv'),
  }),
  guide: {
    why: 'Cột question phải là một tên trong questions.csv.',
    params: { suggestion: 'dong_y' },
    seen: 'dongy',
  },
});
