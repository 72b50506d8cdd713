import type { Sentences } from '../params/all.ts';
import type { TextParams, Unopened } from '../params/text.ts';

const UNOPENED: Readonly<Record<Unopened, readonly [string, string]>> = {
  folder: ['ở đây phải là một tệp, nhưng lại là một thư mục', 'đổi tên hoặc xóa thư mục này'],
  file: ['ở đây phải là một thư mục, nhưng lại là một tệp', 'đổi tên hoặc xóa tệp này'],
  link: [
    'đây là liên kết tới một tệp không có thật',
    'xóa liên kết và chép chính tệp đó vào thư mục',
  ],
  special: ['đây không phải là một tệp thông thường', 'xóa đi và chép tệp thật vào thư mục'],
  large: ['tệp lớn quá 256 MB', 'kiểm tra lại tệp; chỉ giữ những cột thật sự dùng đến'],
  permission: [
    'không có quyền đọc',
    'cấp quyền đọc cho người đang chạy lệnh, hoặc nhờ người quản trị máy',
  ],
  other: ['máy không đọc được', 'kiểm tra ổ đĩa, hoặc chép lại từ bản gốc'],
};

const WRONG_LETTERS = {
  'UTF-8': 'chữ UTF-8 đã bị đọc bằng bảng mã khác rồi lưu lại',
  TCVN3: 'chữ gõ theo bảng mã TCVN3 (phông .VnTime)',
  VNI: 'chữ gõ theo bảng mã VNI',
};

export const text: Sentences<TextParams> = {
  'text-too-long': ({ limit }) => ({
    message: `tệp dài quá ${limit.toLocaleString('vi-VN')} ký tự`,
    remedy: 'chia bài thành nhiều tệp; nếu bài không dài như vậy thì tệp đã hỏng, hãy chép lại',
  }),
  'text-nul': (_, seen) => ({
    message: `${seen} có ký tự NUL (chỗ \\u0000): tệp có thể đã hỏng khi sao chép`,
    remedy: 'xóa ký tự này, hoặc sao chép lại tệp từ bản gốc',
  }),
  'text-character-lost': (_, seen) => ({
    message: `${seen} có chữ đã mất khi chuyển bảng mã (chỗ \\ufffd)`,
    remedy: 'gõ lại chữ đó',
  }),
  'text-garbled': ({ guess }, seen) => ({
    message: `${seen} bị lỗi phông chữ: ${WRONG_LETTERS[guess]}`,
    remedy:
      guess === 'UTF-8'
        ? 'chép lại từ bản gốc và lưu với bảng mã UTF-8, không dùng tệp đã hỏng'
        : 'chuyển chữ sang Unicode (chẳng hạn bằng UniKey), rồi lưu với bảng mã UTF-8',
  }),
  'text-hidden': (_, seen) => ({
    message: `${seen} có ký tự không nhìn thấy (chỗ có dấu \\u), thường theo vào khi chép từ Word, Zalo hoặc trang web`,
    remedy: 'xóa ký tự ấy, hoặc chạy npx dlxh check --fix',
  }),
  'text-lookalike': ({ meant }, seen) => ({
    message: `${seen} có chữ của bảng chữ khác trông giống chữ Việt (Kirin, Hy Lạp, chữ rộng hoặc chữ Ð)`,
    remedy: `gõ lại thành "${meant}" bằng bàn phím tiếng Việt`,
  }),
  'text-excel': ({ fault }, seen) => ({
    message:
      fault === 'error'
        ? `${seen} là báo lỗi của Excel, không phải nội dung`
        : `${seen} là công thức, không phải nội dung`,
    remedy: 'mở tệp gốc bằng Excel, sửa ô ấy, dán lại dưới dạng giá trị rồi lưu CSV',
  }),
  'text-conflict': (_, seen) => ({
    message: `tệp còn dấu xung đột của git: ${seen}`,
    remedy: 'chọn giữ một trong hai bản, rồi xóa các dòng bắt đầu bằng <<<<<<<, ======= và >>>>>>>',
  }),
  'file-unreadable': ({ why }) => sayUnopened(why),
  'folder-unreadable': ({ why }) => sayUnopened(why),
  'folder-unknown': ({ known }, seen) => ({
    message:
      known.length === 0
        ? `không dùng thư mục con ở đây, nhưng có thư mục ${seen}`
        : `${seen} không phải là thư mục được dùng ở đây (${known.join(', ')})`,
    remedy: 'đổi tên cho đúng, hoặc chuyển thư mục đi nơi khác',
  }),
};

function sayUnopened(why: Unopened) {
  const [message, remedy] = UNOPENED[why];
  return { message, remedy };
}
