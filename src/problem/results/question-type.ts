import { defineProblem, given } from '../definition/index.ts';

export const resultsQuestionType = defineProblem({
  code: 'results-question-type',
  params: given<{ readonly type: string }>(),
  vi: ({ type }, seen) => ({
    message: `câu ${seen} thuộc loại ${type}, không có phương án để ghi tỷ lệ`,
    remedy: 'đổi loại câu hỏi thành select_one hoặc select_multiple, hoặc bỏ dòng này',
  }),
  en: ({ type }, seen) => ({
    message: `the question ${seen} is of type ${type} and has no choices to give shares of`,
    remedy: 'change its type to select_one or select_multiple, or delete the row',
  }),
  guide: {
    why: 'Chỉ câu có phương án mới có tỷ lệ từng phương án.',
    params: { type: 'integer' },
    seen: 'tuoi',
  },
});
