import { defineProblem, given, perhaps } from '../../definition/index.ts';

export const referenceQuestionUnknown = defineProblem({
  code: 'reference-question-unknown',
  params: given<{ readonly survey: string; readonly suggestion: string | null }>(),
  vi: ({ survey, suggestion }, seen) => ({
    message: `khảo sát "${survey}" không có câu hỏi ${seen}`,
    remedy: perhaps.vi(suggestion, 'dùng tên ở cột "name" của questions.csv'),
  }),
  en: ({ survey, suggestion }, seen) => ({
    message: `the survey "${survey}" has no question ${seen}`,
    remedy: perhaps.en(suggestion, 'use a name of the column "name" of questions.csv'),
  }),
  guide: {
    why: 'Tên câu hỏi lấy ở cột name của questions.csv.',
    params: { survey: 'dat-dai-2025', suggestion: 'boi_thuong' },
    seen: 'boi_thuon',
  },
});
