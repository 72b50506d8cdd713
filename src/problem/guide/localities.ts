import type { RegisterParams } from '../params/register.ts';
import { guide, type Guides } from './guide.ts';

type LocalityCode = Extract<keyof RegisterParams, `locality-${string}`>;

/** The guide to data/localities.csv. */
export const localities: Guides<Pick<RegisterParams, LocalityCode>> = {
  'locality-code': guide(
    'Mã tỉnh có đúng hai chữ số. Excel làm mất số 0 ở đầu: 01 thành 1. Định dạng cột là Text trước khi mở tệp.',
    {},
    '1',
  ),
  'locality-period': guide(
    'Ngày kết thúc hiệu lực không thể trước ngày bắt đầu.',
    { from: '2025-07-01' },
    '2008-07-31',
  ),
  'locality-overlap': guide(
    'Vào một ngày, một mã chỉ chỉ một đơn vị. Ngày 01/07/2025 bảy mã đã đổi nghĩa, nên hai dòng cùng mã phải nối tiếp nhau.',
    { line: 12 },
    '51',
  ),
  'locality-name-twice': guide(
    'Hai đơn vị cùng tên trong cùng thời kỳ sẽ có chung địa chỉ trang.',
    { line: 12 },
    'Hà Nội',
  ),
  'locality-successor-missing': guide(
    'Người đọc tìm đơn vị cũ phải được dẫn tới đơn vị mới, nên đơn vị đã kết thúc cần có đơn vị kế tục.',
    {},
  ),
  'locality-successor-early': guide('Đơn vị còn hiệu lực thì chưa có đơn vị kế tục.', {}, '08'),
  'locality-successor-unknown': guide(
    'Đơn vị kế tục phải bắt đầu đúng ngày sau ngày kết thúc.',
    { day: '2025-07-01' },
    '99',
  ),
};
