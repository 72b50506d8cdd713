import type { FrontParams } from '../params/front.ts';
import { guide, type Guides } from './guide.ts';

export const front: Guides<FrontParams> = {
  'front-absent': guide(
    'Tệp phải bắt đầu bằng dòng ---. Word hay tự nối ba gạch nối thành một gạch dài.',
    { dashes: true },
    '—-',
  ),
  'front-unclosed': guide('Phần đầu tệp nằm giữa hai dòng ---; thiếu dòng thứ hai.', {}),
  'front-yaml': guide(
    'Phần đầu tệp viết theo quy cách YAML. Hay sai nhất: dấu hai chấm trong nội dung, thụt dòng bằng Tab, dấu ngoặc cong của Word.',
    { trouble: 'colon' },
    'title: Báo cáo: quý 3',
  ),
  'front-missing': guide(
    'Người đọc có quyền biết khảo sát được làm thế nào; thiếu mục này thì chưa công bố được. Bản thảo (status: draft) được phép thiếu.',
    {},
  ),
  'front-empty': guide('Mục có tên mà chưa có nội dung.', { mayBeUnstated: true, required: true }),
  'front-long': guide('Phần đầu tệp chỉ để khai báo; văn bài nằm phía dưới.', { limit: 50_000 }),
  'front-repeated': guide('Một mục ghi hai lần trong cùng danh sách.', {}, 'dat-dai'),
  'front-needs': guide('Hai mục này chỉ có nghĩa khi đi cùng nhau.', { needs: 'series' }),
  'front-unknown': guide(
    'Tên mục không có trong quy cách, thường do gõ sai; nếu bỏ qua thì nội dung sẽ âm thầm mất.',
    { suggestion: 'title' },
    'titel',
  ),
  'front-choice': guide(
    'Mục này chỉ nhận vài từ tiếng Anh cố định.',
    { allowed: ['draft', 'published', 'withdrawn'], suggestion: 'published' },
    'publish',
  ),
  'front-value': guide(
    'Nội dung không đúng kiểu của mục. Ngày viết năm-tháng-ngày để không lẫn ngày với tháng.',
    { expected: 'partial-day', suggestion: '2025-09-08' },
    '08/09/2025',
  ),
  'front-dates-order': guide(
    'Hai ngày ngược nhau, thường sai ở năm.',
    { earlier: 'fieldwork.start', later: 'fieldwork.end' },
    '2025-10-08 – 2025-09-19',
  ),
  'front-counts-order': guide(
    'Không thể thu về nhiều hơn phát ra, hay có nhiều phiếu hợp lệ hơn thu về.',
    { more: 'issued', fewer: 'returned' },
    '280 > 20',
  ),
  'front-unstated': guide('Khảo sát tự làm thì phải biết mình làm thế nào.', {}, 'không nêu'),
  'front-locality-day': guide('Mã địa phương chỉ có nghĩa cùng với một ngày.', {}),
};
