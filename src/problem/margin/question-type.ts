import { defineProblem, given } from '../definition/index.ts';

export const marginQuestionType = defineProblem({
  code: 'margin-question-type',
  params: given<{ readonly type: string }>(),
  vi: ({ type }, seen) => ({
    message: `câu ${seen} thuộc loại ${type}; chỉ hiệu chỉnh được theo câu hỏi nền hoặc câu hỏi thường thuộc loại select_one`,
    remedy: 'bỏ dòng này, hoặc dùng một câu chọn một ý, ví dụ giới tính, nhóm tuổi',
  }),
  en: ({ type }, seen) => ({
    message: `question ${seen} is of type ${type}; only questions of type select_one that are asked of respondents can be margins`,
    remedy: 'remove this row, or use a single-choice question such as sex or age group',
  }),
  guide: {
    why: 'Chỉ câu chọn một mới chia được dân số thành các nhóm rời nhau.',
    params: { type: 'integer' },
    seen: 'tuoi',
  },
});
