import { defineProblem } from '../../definition/index.ts';

export const importRowsNone = defineProblem({
  code: 'import-rows-none',
  vi: () => ({
    message: 'dưới dòng tiêu đề không có phiếu trả lời nào',
    remedy: 'kiểm tra có chọn đúng tệp và đúng trang tính không (--sheet "tên trang tính")',
  }),
  en: () => ({
    message: 'there are no answers under the header',
    remedy: 'check that this is the right file and sheet (--sheet "its name")',
  }),
  guide: { why: 'Có thể đã chọn nhầm tệp mẫu, chưa phải tệp có phiếu trả lời.' },
});
