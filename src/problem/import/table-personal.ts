import { defineProblem } from '../definition/index.ts';

export const importTablePersonal = defineProblem({
  code: 'import-table-personal',
  vi: () => ({
    message: 'ô này có dữ liệu cá nhân',
    remedy: 'xóa dữ liệu cá nhân khỏi bảng rồi nhập lại',
  }),
  en: () => ({
    message: 'this cell holds personal data',
    remedy: 'remove it from the table and import again',
  }),
  guide: { why: 'Bảng kết quả chỉ có số liệu tổng hợp.' },
});
