import type { CommandParams } from '../params/command.ts';
import { guide, type Guides } from './guide.ts';

export const command: Guides<CommandParams> = {
  'place-unknown': guide(
    'Tỉnh, thành phố có thời gian hiệu lực: từ ngày 01/07/2025 chỉ còn 34 đơn vị. Báo cáo ghi đơn vị có vào thời gian của báo cáo.',
    { day: '2026-11-22', suggestion: 'Tỉnh Quảng Ngãi (51)', before: 'Tỉnh Kon Tum' },
    'kon tum',
  ),
  'file-taken': guide(
    'Lệnh tạo báo cáo mới không bao giờ ghi đè lên nội dung đã có người viết.',
    {},
    'dat-dai-2026',
  ),
  'change-removed': guide(
    'Địa chỉ đã gửi đi thì phải còn mở được. Người đọc cần biết báo cáo đã rút và vì sao, thay vì gặp một trang trống.',
    {},
    'dat-dai-2026',
  ),
  'change-correction-lost': guide(
    'Lời đính chính là lịch sử của số liệu; bị xóa hay sửa lại thì người đọc không còn biết con số đã đổi thế nào.',
    {},
    '2026-11-20: sửa cơ sở tính của câu q1',
  ),
  'change-uncorrected': guide(
    'Con số đã công bố có thể đã được trích dẫn. Đổi con số mà không nói là làm người đọc mất lòng tin.',
    { count: 3, where: 'q1 · Hài lòng', before: '62,4%', after: '61,8%' },
  ),
  'change-mass-loss': guide(
    'Nhiều con số mất đi cùng lúc thường là do lưu nhầm tệp, mất cột hoặc đổi mã phương án.',
    { lost: 48, published: 320 },
  ),
};
