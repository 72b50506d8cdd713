import { defineProblem } from '../definition/index.ts';

export const importDataWithoutForm = defineProblem({
  code: 'import-data-without-form',
  vi: () => ({
    message:
      '--data chỉ dùng khi tệp thứ nhất là biểu mẫu XLSForm (có trang tính survey và choices)',
    remedy: 'bỏ --data, hoặc ghi biểu mẫu làm tệp thứ nhất',
  }),
  en: () => ({
    message: '--data goes with an XLSForm only (sheets survey and choices)',
    remedy: 'leave --data out, or name the form first',
  }),
  guide: { why: 'Các loại tệp khác đã có cả câu hỏi và phiếu trong một tệp nên không cần --data.' },
});
