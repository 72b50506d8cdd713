import { defineProblem } from '../definition/index.ts';

export const briefingPersonal = defineProblem({
  code: 'briefing-personal',
  vi: (_, seen) => ({
    message: `bảng của bản tin được công bố nguyên như tệp, mà cột ${seen} có tên của một loại dữ liệu cá nhân`,
    remedy: 'xóa cả cột trước khi lưu tệp vào kho; nếu đã lưu, báo người quản trị kho',
  }),
  en: (_, seen) => ({
    message: `tables of briefings are published as they are, but the name of column ${seen} is that of personal data`,
    remedy:
      'delete the column before the file enters the repository; if it has, tell whoever keeps it',
  }),
  guide: {
    why: 'Bảng của bản tin được công bố nguyên như tệp. Dữ liệu của một người cụ thể không bao giờ được lên trang.',
    seen: 'Số điện thoại',
  },
});
