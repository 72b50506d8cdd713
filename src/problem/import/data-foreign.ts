import { defineProblem } from '../definition/index.ts';

/** No column of the answers belongs to the form. */
export const importDataForeign = defineProblem({
  code: 'import-data-foreign',
  vi: () => ({
    message: 'không cột nào của tệp phiếu trả lời là câu hỏi của biểu mẫu',
    remedy:
      'kiểm tra hai tệp có cùng một khảo sát không; khi xuất từ Kobo, chọn "XML values and headers"',
  }),
  en: () => ({
    message: 'no column of the answers is a question of the form',
    remedy:
      'check that both belong to one survey; when exporting from Kobo choose "XML values and headers"',
  }),
  guide: { why: 'Hai tệp phải của cùng một biểu mẫu, cùng phiên bản.' },
});
