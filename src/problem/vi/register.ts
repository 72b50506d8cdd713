import type { Sentences } from '../params/all.ts';
import type { RegisterParams } from '../params/register.ts';
import { localities } from './localities.ts';

export const register: Sentences<RegisterParams> = {
  ...localities,
  'topic-unknown': ({ suggestion }, seen) => ({
    message: `${seen} không có trong danh mục chủ đề data/topics.csv`,
    remedy:
      suggestion === null
        ? 'ghi mã chủ đề ở cột id của danh mục; nếu chưa có chủ đề ấy thì thêm vào danh mục'
        : `có phải là "${suggestion}"?`,
  }),
  'register-column-missing': ({ column }) => ({
    message: `thiếu cột "${column}"`,
    remedy: 'thêm tên cột này vào dòng tiêu đề, kể cả khi các ô bên dưới để trống',
  }),
  'register-column-unknown': ({ allowed }, seen) => ({
    message: `${seen} không phải là cột của danh mục này`,
    remedy: `chỉ dùng các cột: ${allowed.join(', ')}`,
  }),
  'register-none': () => ({
    message: 'danh mục chưa có dòng nào',
    remedy: 'thêm các dòng dưới dòng tiêu đề',
  }),
  'register-cell-empty': () => ({ message: 'ô bắt buộc đang để trống', remedy: 'điền ô này' }),
  'register-id': (_, seen) => ({
    message: `${seen} không dùng được làm mã`,
    remedy: 'chỉ dùng chữ thường không dấu, chữ số và dấu gạch nối, ví dụ "dat-dai"',
  }),
  'register-day': ({ suggestion }, seen) => ({
    message: `${seen} không phải là một ngày có thật`,
    remedy:
      suggestion === null
        ? 'viết theo dạng năm-tháng-ngày, ví dụ 2025-07-01'
        : `sửa thành "${suggestion}"`,
  }),
  'register-date': ({ suggestion }, seen) => ({
    message: `${seen} không phải là ngày, tháng hoặc năm có thật`,
    remedy:
      suggestion === null
        ? 'viết theo dạng 2025-07-01, 2025-07 hoặc 2025; để trống nếu không rõ'
        : `sửa thành "${suggestion}"`,
  }),
  'register-word': ({ allowed, suggestion }, seen) => ({
    message: `${seen} không dùng được ở cột này`,
    remedy:
      suggestion === null ? `dùng một trong: ${allowed.join(', ')}` : `có phải là "${suggestion}"?`,
  }),
  'register-duplicate': ({ line }, seen) => ({
    message: `${seen} đã có ở dòng ${String(line)}`,
    remedy: 'bỏ một trong hai dòng, hoặc sửa mã cho khác nhau',
  }),
  'series-break-unknown': (_, seen) => ({
    message: `${seen} không có trong danh mục chuỗi số liệu data/series.csv`,
    remedy: 'sửa lại mã chuỗi, hoặc thêm chuỗi này vào danh mục',
  }),
};
