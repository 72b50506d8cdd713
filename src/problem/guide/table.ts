import type { TableParams } from '../params/table.ts';
import { guide, type Guides } from './guide.ts';

export const table: Guides<TableParams> = {
  'table-encoding': guide(
    'Tệp không phải UTF-8, UTF-16 hay windows-1258, nên không có cách nào đọc chữ cho chắc. Chương trình không đoán: đọc sai một chữ cái thì câu hỏi in ra sẽ sai.',
    { guess: 'TCVN3' },
  ),
  'table-not-text': guide(
    'Đổi đuôi tệp .xlsx thành .csv không làm cho nó thành CSV. Phải lưu lại từ Excel.',
    { kind: 'zip' },
  ),
  'table-empty': guide('Tệp không có dòng nào. Thường do lưu nhầm trang tính trống.', {}),
  'table-garbled': guide(
    'Chữ đọc được nhưng sai: tệp đã bị mở bằng bảng mã khác rồi lưu lại. Không sửa từng chữ; hãy lấy lại từ nguồn, vì có chữ đã mất hẳn.',
    { guess: 'UTF-8' },
    'KhÃ´ng hÃ i lÃ²ng',
  ),
  'table-character-lost': guide(
    'Một chương trình trước đó đã thay chữ không hiểu được bằng dấu � (U+FFFD). Chữ gốc không còn trong tệp.',
    {},
    'h\ufffdi lòng',
  ),
  'table-nul': guide(
    'Ký tự NUL không bao giờ do người gõ ra; tệp hỏng khi sao chép qua USB hoặc mạng.',
    {},
    'Nam\0',
  ),
  'table-header-empty': guide(
    'Cột phải có tên thì mới biết ô bên dưới là gì. Cột trống hoàn toàn ở cuối bảng thì không sao.',
    { dataLine: 7 },
    '12',
  ),
  'table-header-duplicate': guide(
    'Hai cột cùng tên thì không biết lấy cột nào. Hay gặp khi chép thêm cột vào bảng đã có.',
    { first: 2, again: 5 },
    'tuoi',
  ),
  'table-delimiter': guide(
    'Dòng tiêu đề được sửa tay trong khi các dòng dưới giữ nguyên, nên hai phần dùng hai dấu khác nhau.',
    { header: ';', rows: ',' },
  ),
  'table-row-long': guide(
    'Dòng có nhiều ô hơn số cột, nên không biết ô nào thuộc cột nào. Gần như luôn do một ô có dấu phẩy mà không đặt trong ngoặc kép, kể cả số thập phân gõ bằng dấu phẩy.',
    { expected: 7, found: 8, delimiter: ',' },
    '6',
  ),
  'table-row-short': guide(
    'Dòng có ít ô hơn số cột. Thường do ô có chỗ xuống dòng mà không đặt trong ngoặc kép, hoặc dòng bị cắt khi chép.',
    { expected: 7, found: 3 },
  ),
  'table-quote-unclosed': guide(
    'Dấu ngoặc kép mở ô mà không đóng, nên mọi dòng sau bị nuốt vào ô này. Chương trình chỉ rõ nơi mở.',
    {},
    '"Ý kiến khác,',
  ),
  'table-quote-stray': guide(
    'Trong ô có ngoặc kép, dấu ngoặc kép bên trong phải viết hai lần. Excel tự làm việc này; sửa tay thì hay quên.',
    { where: 'inside' },
    '"nói "tốt" rồi"',
  ),
  'table-line-too-long': guide(
    'Không dòng thật nào dài như vậy. Thường là một dấu ngoặc kép bị mất, hoặc tệp không phải CSV.',
    { limit: 1_000_000 },
  ),
};
