import { defineProblem, given, type InBoth } from '../definition/index.ts';

/** Why a cell is not a number. */
export type NumberFault =
  | 'decimal-comma'
  | 'thousands'
  | 'ambiguous'
  | 'spaces'
  | 'hidden'
  | 'wide'
  | 'percent'
  | 'letter'
  | 'sign'
  | 'scientific'
  | 'excel-error'
  | 'excel-formula'
  | 'excel-date'
  | 'long'
  | 'other';

/** How to mend a cell that is no number. */
const FAULTS: InBoth<Record<NumberFault, string>> = {
  vi: {
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
  },
  en: {
    'decimal-comma':
      'commas part the columns of this file, so write the decimal with a point, as in 12.5 (npx dlxh check --fix does it)',
    thousands: 'remove the thousands separator, as in 12500',
    ambiguous:
      'thousands or a decimal cannot be told: remove the separator of thousands (12500); write a decimal as 12,5 in a file parted by semicolons, as 12.5 in one parted by commas',
    spaces: 'remove the spaces inside the number',
    hidden:
      'the cell holds a character that cannot be seen: delete it, or run npx dlxh check --fix',
    wide: 'the digits are of another keyboard (full width, superscript): type plain digits',
    percent: 'remove the % sign: write 62.4, not 62.4%',
    letter: 'a letter O, l or I stands for 0 or 1: type digits',
    sign: 'remove the + sign; write a negative number with a plain hyphen (-)',
    scientific:
      "write out all digits, not Excel's 1E+05: format the column as Number without decimals",
    'excel-error': 'this is an error of Excel: mend the cell in its source, or leave it empty',
    'excel-formula': 'this is a formula: paste it as a value and save the CSV again',
    'excel-date':
      'Excel turned the number into a date: format the column as Text, then type the number again',
    long: 'the number has more than 30 digits; check the cell',
    other: 'write digits only, or leave the cell empty if there is no figure',
  },
};

export const surveyNumber = defineProblem({
  code: 'survey-number',
  params: given<{ readonly fault: NumberFault }>(),
  vi: ({ fault }, seen) => ({
    message: `${seen} không đọc được thành số`,
    remedy: FAULTS.vi[fault],
  }),
  en: ({ fault }, seen) => ({
    message: `${seen} cannot be read as a number`,
    remedy: FAULTS.en[fault],
  }),
  guide: {
    why: 'Ô này phải là số. Hay gặp: dấu phẩy thập phân, dấu % hay dấu cách trong số, dạng 1E+05, ngày do Excel đổi, báo lỗi #REF!. "12.500" trong tệp phân cách bằng dấu chấm phẩy có thể là 12 nghìn rưỡi hoặc 12 phẩy 5 nên không được đoán.',
    params: { fault: 'decimal-comma' },
    seen: '62,4',
  },
});
