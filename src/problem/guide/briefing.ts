import type { BriefingParams } from '../params/briefing.ts';
import { guide, type Guides } from './guide.ts';

const WEIGHTS = [
  'tuyệt đại đa số',
  'đại đa số',
  'đa số',
  'nhiều ý kiến',
  'một số ý kiến',
  'ý kiến cá biệt',
];

export const briefing: Guides<BriefingParams> = {
  'briefing-personal': guide(
    'Bảng của bản tin được công bố nguyên như tệp. Dữ liệu của một người cụ thể không bao giờ được lên trang.',
    { sign: 'phone' },
    'gọi 09********',
  ),
  'briefing-table-none': guide('Bảng chỉ có dòng tiêu đề thì trang sẽ in một bảng trống.', {}),
  'stream-column-missing': guide('Bảng luồng ý kiến cần ít nhất hai cột opinion và weight.', {}),
  'stream-column-unknown': guide(
    'Bảng luồng ý kiến chỉ có bốn cột; cột lạ sẽ không được in nên bị báo.',
    { allowed: ['opinion', 'weight', 'stance', 'topic'], suggestion: 'weight' },
    'weigth',
  ),
  'stream-opinion-empty': guide('Mỗi dòng là một luồng ý kiến, nên phải có nội dung.', {}),
  'stream-weight-unknown': guide(
    'Mức độ phổ biến của luồng ý kiến viết bằng lời theo thang quen dùng, không viết bằng phần trăm, vì đó không phải kết quả đo.',
    { allowed: WEIGHTS, suggestion: 'đa số' },
    'da so',
  ),
  'stream-stance-unknown': guide(
    'Thái độ dùng một trong bốn từ để các kỳ so sánh được với nhau.',
    {
      allowed: ['đồng tình', 'băn khoăn', 'kiến nghị', 'không đồng tình'],
      suggestion: 'đồng tình',
    },
    'đồng tinh',
  ),
};
