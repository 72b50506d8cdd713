import { defineProblem } from '../definition/index.ts';

export const briefingTableNone = defineProblem({
  code: 'briefing-table-none',
  vi: () => ({
    message: 'bảng chưa có dòng nào',
    remedy: 'thêm các dòng dưới dòng tiêu đề, hoặc xóa tệp',
  }),
  en: () => ({
    message: 'the table has no rows',
    remedy: 'add rows below the header, or delete the file',
  }),
  guide: { why: 'Bảng chỉ có dòng tiêu đề thì trang sẽ in một bảng trống.' },
});
