import type { TextParams } from '../params/text.ts';
import { guide, type Guides } from './guide.ts';

export const text: Guides<TextParams> = {
  'text-too-long': guide('Không bài nào dài như vậy; có thể cả một tệp khác đã bị dán vào đây.', {
    limit: 1_000_000,
  }),
  'text-nul': guide('Ký tự NUL là dấu hiệu tệp hỏng khi sao chép.', {}, 'Kết\0 quả'),
  'text-character-lost': guide(
    'Chữ gốc đã mất khi một chương trình chuyển bảng mã; trong tệp chỉ còn dấu �.',
    {},
    'Kh\ufffdo sát',
  ),
  'text-garbled': guide(
    'Chữ đã bị đọc bằng bảng mã khác rồi lưu lại, hoặc gõ bằng phông cũ (.VnTime, VNI). Máy tìm kiếm và người đọc đều không đọc được.',
    { guess: 'TCVN3' },
    'x· ®· söa',
  ),
  'text-hidden': guide(
    'Ký tự có độ rộng bằng không, dấu đổi chiều chữ hoặc gạch nối ẩn theo vào khi chép từ Word, Zalo, trang web. Mắt không thấy nhưng tìm kiếm và so khớp đều hỏng.',
    {},
    'hai_long\u200b',
  ),
  'text-lookalike': guide(
    'Chữ а (Kirin) và chữ a (Latinh) trông y như nhau nhưng là hai chữ; tìm "100-KL/TW" sẽ không ra văn bản gõ lẫn chữ Kirin. Chữ Ð của bảng mã cũ không phải là Đ.',
    { meant: 'TW' },
    'ТW',
  ),
  'text-excel': guide(
    'Công thức hỏng (#REF!, #N/A) hoặc chưa được tính vẫn được Excel ghi vào CSV, và sẽ bị in ra trang nếu không chặn.',
    { fault: 'error' },
    '#REF!',
  ),
  'text-conflict': guide(
    'Hai người sửa cùng một chỗ và git chưa ghép được. Cả hai bản đang nằm trong tệp.',
    {},
    '<<<<<<< HEAD',
  ),
  'file-unreadable': guide('Tệp có tên ở đây nhưng máy không mở được.', { why: 'permission' }),
  'folder-unreadable': guide('Thư mục có tên ở đây nhưng máy không mở được.', {
    why: 'permission',
  }),
  'folder-unknown': guide(
    'Thư mục này không nơi nào đọc đến, nên nội dung trong đó sẽ không lên trang. Thường do gõ sai tên.',
    { known: ['surveys', 'briefings', 'pages'] },
    'survey',
  ),
};
