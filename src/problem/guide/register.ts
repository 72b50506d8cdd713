import type { RegisterParams } from '../params/register.ts';
import { guide, type Guides } from './guide.ts';
import { localities } from './localities.ts';

export const register: Guides<RegisterParams> = {
  ...localities,
  'topic-unknown': guide(
    'Chủ đề phải có trong danh mục để trang chủ đề gom được mọi bài.',
    { suggestion: 'dat-dai' },
    'dat-da',
  ),
  'register-column-missing': guide(
    'Danh mục phải có đủ cột, kể cả cột để trống, để không ai nhầm cột này với cột kia.',
    { column: 'note' },
  ),
  'register-column-unknown': guide(
    'Cột lạ trong danh mục không nơi nào đọc đến.',
    { allowed: ['number', 'title', 'issuer', 'date', 'note'] },
    'ngay',
  ),
  'register-none': guide('Danh mục chỉ có dòng tiêu đề.', {}),
  'register-cell-empty': guide('Cột này bắt buộc ở mọi dòng của danh mục.', {}),
  'register-id': guide(
    'Mã trong danh mục thành địa chỉ trang, nên chỉ gồm chữ thường không dấu, chữ số và gạch nối.',
    {},
    'Đất đai',
  ),
  'register-day': guide(
    'Excel hay đổi ngày sang dạng 01/07/2025 hoặc một số như 45839. Danh mục dùng năm-tháng-ngày để không lẫn ngày với tháng.',
    { suggestion: '2025-07-01' },
    '01/07/2025',
  ),
  'register-date': guide(
    'Ngày có thể chỉ có năm, hoặc năm và tháng, khi nguồn không nói rõ hơn. Excel hay đổi sang dạng 18/8/2014.',
    { suggestion: '2014-08-18' },
    '18/8/2014',
  ),
  'register-word': guide(
    'Cột này chỉ nhận một trong vài từ.',
    { allowed: ['territory', 'wording', 'method'], suggestion: 'wording' },
    'wordin',
  ),
  'register-duplicate': guide('Mã trong danh mục chỉ được có một dòng.', { line: 5 }, 'dat-dai'),
  'series-break-unknown': guide(
    'Chỗ ngắt phải thuộc một chuỗi có trong data/series.csv.',
    {},
    'boi-thuon',
  ),
};
