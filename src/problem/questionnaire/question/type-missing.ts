import { defineProblem } from '../../definition/index.ts';

export const questionTypeMissing = defineProblem({
  code: 'question-type-missing',
  vi: () => ({
    message: 'dòng này chưa ghi loại câu hỏi',
    remedy: 'ghi loại vào cột type, ví dụ select_one, integer hoặc text',
  }),
  en: () => ({
    message: 'this row has no question type',
    remedy: 'write it in the column type, such as select_one, integer or text',
  }),
  guide: { why: 'Mỗi dòng của bảng hỏi phải có loại.' },
});
