import type { Sentences } from '../params/all.ts';
import type { TableParams } from '../params/table.ts';

export const table: Sentences<TableParams> = {
  'table-encoding': ({ guess }) => ({
    message: `không đọc được chữ trong tệp (có thể là bảng mã ${guess})`,
    remedy: 'lưu lại tệp ở dạng "CSV UTF-8"',
  }),
  'table-empty': () => ({ message: 'tệp trống', remedy: 'thêm dòng tiêu đề và dữ liệu, hoặc xóa tệp' }),
};
