import type { ImportParams } from '../params/import.ts';
import { guide, type Guides } from './guide.ts';

export const importing: Guides<ImportParams> = {
  'import-file-missing': guide(
    'Đường dẫn có dấu cách mà không đặt trong ngoặc kép sẽ bị hiểu thành nhiều tệp.',
    {},
    'Phiếu khảo sát.xlsx',
  ),
  'import-foreign': guide(
    'Đuôi tệp không nói chắc được loại tệp; phần mềm xem nội dung bên trong.',
    { kind: 'xls' },
    'phieu.xls',
  ),
  'import-too-large': guide(
    'Sổ tính phình to thường do hình ảnh hoặc các trang tính cũ còn để lại.',
    { limit: 200 },
    'phieu.xlsx',
  ),
  'import-sheet-far': guide(
    'Excel coi một ô đã định dạng là ô có thật, dù trống; một ô như vậy ở cuối trang làm trang tính dài quá mức.',
    { rows: 1_048_576, letter: 'XFD' },
  ),
  'import-sheet-unknown': guide(
    'Tên trang tính ghi ở hàng thẻ dưới cùng của cửa sổ Excel.',
    { known: ['Phiếu', 'Ghi chú'] },
    'Phieu1',
  ),
  'import-empty': guide('Số liệu có thể nằm ở một trang tính khác của cùng tệp.', {}),
  'import-rows-none': guide('Có thể đã chọn nhầm tệp mẫu, chưa phải tệp có phiếu trả lời.', {}),
  'import-header-twice': guide(
    'Hai cột cùng tên thì không biết câu trả lời nào thuộc câu hỏi nào.',
    { first: 'D', again: 'G' },
    'Mức độ hài lòng',
  ),
  'import-header-missing': guide('Tiêu đề cột trở thành lời câu hỏi trên trang.', { letter: 'F' }),
  'import-header-personal': guide(
    'Nếu bảng không có dòng tiêu đề, phiếu đầu tiên sẽ bị coi là tiêu đề và dữ liệu cá nhân có thể bị in ra trang.',
    { letters: ['B', 'C'] },
  ),
  'import-header-merged': guide(
    'Ô trộn chỉ có nội dung ở ô đầu; các cột còn lại bị coi là không có tiêu đề.',
    { from: 'D1', to: 'F1' },
  ),
  'import-total-row': guide(
    'Dòng tổng cộng bị tính như một người trả lời thì mọi tỷ lệ đều sai.',
    {},
    'Tổng cộng',
  ),
  'import-cells-merged': guide(
    'Ô trộn chỉ giữ giá trị ở dòng đầu; các phiếu dưới mất câu trả lời.',
    {
      from: 'C5',
      to: 'C8',
    },
  ),
  'import-formula': guide(
    'Công thức hỏng không có giá trị nào để nhập; thường do xóa cột mà công thức cần đến.',
    { count: 3 },
    '#REF!',
  ),
  'import-formula-unsaved': guide(
    'Tệp do phần mềm khác viết ra có khi chỉ ghi công thức, không ghi kết quả.',
    { count: 12 },
  ),
  'import-form-without-data': guide(
    'Biểu mẫu chỉ có câu hỏi và phương án; phiếu nằm ở tệp khác.',
    {},
  ),
  'import-data-without-form': guide(
    'Các loại tệp khác đã có cả câu hỏi và phiếu trong một tệp nên không cần --data.',
    {},
  ),
  'import-data-foreign': guide('Hai tệp phải của cùng một biểu mẫu, cùng phiên bản.', {}),
  'import-table-percent': guide(
    'Tỷ lệ phải nằm giữa 0 và 100; số lớn hơn thường là số người ghi nhầm cột.',
    {},
    '741',
  ),
  'import-table-personal': guide('Bảng kết quả chỉ có số liệu tổng hợp.', {}),
  'import-nothing': guide(
    'Cột có dữ liệu cá nhân và cột trả lời tự do luôn bị bỏ; tệp chỉ có những cột ấy thì không còn gì để công bố.',
    { dropped: 5 },
  ),
  'import-exists': guide(
    'Nhập đè sẽ thay cả ba tệp của khảo sát; phải nói rõ là muốn thay.',
    {},
    'dat-dai-2026',
  ),
  'import-id': guide(
    'Mã là địa chỉ của trang và không đổi về sau.',
    { suggestion: 'dat-dai-2026' },
    'Đất đai 2026',
  ),
  'import-unsure': guide(
    'Phần mềm không tự quyết những chỗ có thể hiểu nhiều cách, vì hiểu sai thì con số công bố sẽ sai.',
    { letters: ['E', 'H'] },
  ),
};
