import type { ProseElementParams } from '../params/prose-elements.ts';
import { guide, type Guides } from './guide.ts';

export const proseElements: Guides<ProseElementParams> = {
  'prose-html': guide('Bài viết bằng Markdown; thẻ HTML có thể mang mã lệnh nên bị từ chối.', {
    tag: 'b',
    instead: '**…**',
  }),
  'prose-component-unknown': guide(
    'Chỉ dùng được các thành phần có trong danh sách.',
    { allowed: ['Value', 'Change', 'Trend'], suggestion: 'Trend' },
    'Trent',
  ),
  'prose-component-inline': guide('Biểu đồ và bảng cần cả chiều ngang của trang.', {
    component: 'Question',
  }),
  'prose-content': guide('Con số do dữ liệu điền vào, không gõ bên trong thẻ.', {
    component: 'Value',
  }),
  'prose-attribute-unknown': guide(
    'Thành phần không có thuộc tính này; thường do gõ sai.',
    { component: 'Value', allowed: ['question', 'choice'], suggestion: 'choice' },
    'choise',
  ),
  'prose-attribute-missing': guide('Thiếu thuộc tính bắt buộc.', { component: 'Value' }),
  'prose-attribute-repeated': guide('Một thuộc tính ghi hai lần.', { component: 'Value' }),
  'prose-attribute-empty': guide('Thuộc tính có tên mà không có giá trị.', { component: 'Value' }),
  'prose-attribute-expression': guide(
    'Giá trị viết trong ngoặc kép; ngoặc nhọn là mã lệnh.',
    { component: 'Value' },
    '{q1}',
  ),
};
