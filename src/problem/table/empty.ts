import { defineProblem } from '../definition/index.ts';

export const tableEmpty = defineProblem({
  code: 'table-empty',
  vi: () => ({
    message: 'tệp trống',
    remedy: 'thêm dòng tiêu đề và dữ liệu, hoặc xóa tệp',
  }),
  en: () => ({
    message: 'the file is empty',
    remedy: 'add a header row and data, or delete the file',
  }),
  guide: { why: 'Tệp không có dòng nào. Thường do lưu nhầm trang tính trống.' },
});
