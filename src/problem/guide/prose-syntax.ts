import type { ProseSyntaxParams } from '../params/prose-syntax.ts';
import { guide, type Guides } from './guide.ts';

export const proseSyntax: Guides<ProseSyntaxParams> = {
  'prose-autolink': guide(
    'Viết <https://…> là cách của Markdown thường; ở đây dấu < luôn mở một thành phần.',
    {},
    '<https://example.org>',
  ),
  'prose-less-than': guide(
    'Trong bài, dấu < mở một thành phần. Viết "5 <10" hay "<5 người" thì phần sau bị hiểu là tên thành phần.',
    {},
    '<10 người',
  ),
  'prose-tag-malformed': guide(
    'Word tự đổi dấu ngoặc kép thẳng " thành “ ”. Thuộc tính chỉ nhận dấu thẳng.',
    { tag: 'Value' },
    '<Value question=“q1” />',
  ),
  'prose-brace-open': guide('Dấu { mở một biểu thức, mà bài viết không chạy mã.', {}, '{hai_long'),
  'prose-tag-unclosed': guide('Thành phần mở ra mà không đóng, hoặc thiếu dấu / ở cuối.', {
    tag: 'Note',
  }),
  'prose-tag-unopened': guide('Thẻ đóng không có thẻ mở cùng tên.', { tag: 'Note', opener: null }),
  'prose-comment': guide('Chú thích HTML trông như bị giấu nhưng vẫn nằm trong kho mã nguồn.', {}),
  'prose-syntax': guide(
    'Bài có chỗ không đọc được và chương trình không đoán được nguyên nhân.',
    { reason: 'unexpected character' },
    '<a b=>',
  ),
  'prose-import': guide(
    'Dòng bắt đầu bằng import hoặc export bị hiểu là mã lệnh. Nếu đó là câu văn tiếng Anh, hãy đặt từ khác lên đầu câu.',
    {},
    'import x from "fs"',
  ),
  'prose-expression': guide(
    'Dấu { } chứa mã lệnh; bài viết chỉ là văn bản và các thành phần.',
    {},
    '{props.children}',
  ),
};
