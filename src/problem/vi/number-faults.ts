import type { NumberFault } from '../params/survey.ts';

/** How to mend a cell that is no number, in Vietnamese. */
export const NUMBER_FAULTS: Readonly<Record<NumberFault, string>> = {
  'decimal-comma':
    'tệp này phân cách cột bằng dấu phẩy, nên số thập phân phải viết bằng dấu chấm, ví dụ 12.5 (npx dlxh check --fix sửa được)',
  thousands: 'bỏ dấu phân cách hàng nghìn, ví dụ 12500',
  ambiguous:
    'không rõ đây là số hàng nghìn hay số thập phân: nếu là hàng nghìn thì bỏ dấu (12500); nếu là số thập phân thì viết 12,5 trong tệp phân cách bằng dấu chấm phẩy, 12.5 trong tệp phân cách bằng dấu phẩy',
  spaces: 'bỏ dấu cách trong số',
  hidden: 'ô có ký tự không nhìn thấy: xóa ký tự ấy, hoặc chạy npx dlxh check --fix',
  wide: 'chữ số thuộc bàn phím khác (chữ số rộng, chỉ số trên): gõ lại bằng chữ số thường',
  percent: 'bỏ dấu %; cột tỷ lệ ghi 62.4 chứ không ghi 62.4%',
  letter: 'có chữ O hoặc chữ l, I thay cho số 0 hoặc số 1: gõ lại bằng chữ số',
  sign: 'bỏ dấu + ở đầu; số âm viết bằng dấu gạch nối thường (-)',
  scientific:
    'viết đủ các chữ số, không dùng dạng 1E+05 của Excel: định dạng cột là Number, không có phần thập phân',
  'excel-error':
    'đây là báo lỗi của Excel: sửa ô trong tệp gốc, hoặc để trống nếu không có số liệu',
  'excel-formula': 'đây là công thức: dán lại dưới dạng giá trị rồi lưu CSV',
  'excel-date':
    'Excel đã đổi số thành ngày: định dạng cột là Text trước khi nhập, rồi gõ lại số từ bản gốc',
  long: 'số có quá 30 chữ số; kiểm tra lại ô này',
  other: 'chỉ ghi chữ số, hoặc để trống nếu không có số liệu',
};
