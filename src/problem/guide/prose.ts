import type { ProseParams } from '../params/prose.ts';
import { guide, type Guides } from './guide.ts';
import { proseElements } from './prose-elements.ts';
import { proseReferences } from './prose-references.ts';
import { proseSyntax } from './prose-syntax.ts';

export const prose: Guides<ProseParams> = {
  ...proseSyntax,
  ...proseElements,
  ...proseReferences,
  'prose-link': guide(
    'Chỉ nhận liên kết tới trang web, hộp thư hoặc trang trong báo cáo. Các kiểu khác (javascript:, data:) có thể chạy mã trên máy người đọc.',
    {},
    'javascript:alert(1)',
  ),
  'prose-image': guide(
    'Hình chụp bảng hay biểu đồ thì người khiếm thị không đọc được và không tìm kiếm được.',
    {},
    'bieu-do.png',
  ),
  'prose-heading': guide('Trang chỉ có một tiêu đề, lấy từ mục title.', {}, 'Kết quả'),
  'prose-deep': guide('Thường do dán thư điện tử có nhiều lớp dấu >.', { limit: 50 }),
  'prose-percentage': guide(
    'Con số gõ tay không đổi theo khi dữ liệu được sửa, và có thể để lộ con số phải giữ kín. Con số của nguồn khác thì trích dẫn có nguồn.',
    {
      binding: {
        fit: 'contrary',
        component: '<Value question="boi_thuong" choice="hai_long" />',
        figure: '61,2%',
      },
    },
    '62,4%',
  ),
  'prose-gap': guide(
    'Chỗ này do lệnh tạo báo cáo để sẵn. Ở bản thảo, chỗ chưa viết không chặn các báo cáo khác; báo cáo đã công bố thì không được còn chỗ nào như vậy.',
    {},
    '[cần viết: tình hình chung trong kỳ]',
  ),
  'prose-count': guide(
    'Số người gõ tay trùng với số trong dữ liệu; khi dữ liệu được sửa thì con số trong bài sẽ cũ đi.',
    { binding: { fit: 'equal', component: '<Base />', figure: '260' } },
    '260 người',
  ),
  'prose-precision': guide(
    'Chỉ mẫu xác suất mới có sai số chọn mẫu; nói đến nó ở mẫu khác là làm người đọc tin quá mức.',
    { survey: null, sampling: 'opt-in' },
    'sai số ±3%',
  ),
  'prose-footnote-missing': guide('Dấu chú thích không có nội dung ở cuối bài.', {}, '[^1]'),
};
