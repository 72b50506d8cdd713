import { defineProblem } from '../definition/index.ts';

export const importFormWithoutData = defineProblem({
  code: 'import-form-without-data',
  vi: () => ({
    message: 'đây là biểu mẫu XLSForm, chưa có phiếu trả lời',
    remedy: 'ghi thêm tệp phiếu trả lời: npx dlxh import BIEU-MAU.xlsx --data PHIEU.xlsx',
  }),
  en: () => ({
    message: 'this is an XLSForm, without answers',
    remedy: 'add the file of answers: npx dlxh import FORM.xlsx --data ANSWERS.xlsx',
  }),
  guide: { why: 'Biểu mẫu chỉ có câu hỏi và phương án; phiếu nằm ở tệp khác.' },
});
