import { defineProblem } from '../../definition/index.ts';

export const questionNone = defineProblem({
  code: 'question-none',
  vi: () => ({
    message: 'tệp không có câu hỏi nào',
    remedy: 'thêm các dòng câu hỏi dưới dòng tiêu đề',
  }),
  en: () => ({
    message: 'the file has no questions',
    remedy: 'add rows of questions below the header',
  }),
  guide: { why: 'Tệp không có dòng câu hỏi nào.' },
});
