import { defineProblem } from '../../definition/index.ts';

export const questionNameMissing = defineProblem({
  code: 'question-name-missing',
  vi: () => ({
    message: 'câu hỏi chưa có tên',
    remedy: 'ghi vào cột name một tên ngắn không dấu, ví dụ q1',
  }),
  en: () => ({
    message: 'the question has no name',
    remedy: 'write a short name without accents in the column name, such as q1',
  }),
  guide: { why: 'Tên câu hỏi là tên cột trong tệp phiếu.' },
});
