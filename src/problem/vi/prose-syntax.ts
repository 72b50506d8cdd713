import type { Sentences } from '../params/all.ts';
import type { ProseSyntaxParams } from '../params/prose-syntax.ts';

export const proseSyntax: Sentences<ProseSyntaxParams> = {
  'prose-autolink': (_, seen) => ({
    message: `không dùng được cách viết liên kết ${seen}`,
    remedy: 'viết thẳng địa chỉ, bỏ hai dấu < >, hoặc viết [chữ](địa chỉ)',
  }),
  'prose-less-than': (_, seen) => ({
    message: `dấu "<" ở ${seen} bị hiểu là mở một thẻ, nhưng đây không phải là một thẻ viết đúng`,
    remedy: 'viết bằng chữ ("dưới 10") hoặc viết &lt; thay cho <',
  }),
  'prose-tag-malformed': ({ tag }, seen) => ({
    message: `thẻ <${tag}> ở ${seen} viết chưa đúng`,
    remedy: `viết như <${tag} tên="giá trị" />: giá trị đặt trong dấu ngoặc kép thẳng ("), không dùng “ ”, và kết thúc bằng />`,
  }),
  'prose-brace-open': (_, seen) => ({
    message: `dấu "{" ở ${seen} không có dấu "}" đóng lại`,
    remedy: 'bỏ dấu "{", hoặc viết \\{ nếu thật sự cần in dấu này',
  }),
  'prose-tag-unclosed': ({ tag }) => ({
    message: `thẻ <${tag}> chưa được đóng trong cùng đoạn hoặc cùng mục`,
    remedy: `thành phần không có nội dung thì viết <${tag} … />; có nội dung thì đặt <${tag}> và </${tag}> mỗi thẻ một dòng riêng`,
  }),
  'prose-tag-unopened': ({ tag, opener }) => ({
    message:
      opener === null
        ? `thẻ đóng </${tag}> không khớp với thẻ mở nào`
        : `thẻ đóng </${tag}> không khớp với thẻ đang mở <${opener}>`,
    remedy: `bỏ </${tag}>, hoặc sửa tên cho khớp với thẻ mở phía trên`,
  }),
  'prose-comment': () => ({
    message: 'không dùng được chú thích HTML <!-- … --> trong bài',
    remedy:
      'xóa chú thích này; lời nhắn cho người cùng soạn hãy ghi vào lời mô tả khi lưu (commit)',
  }),
  'prose-syntax': ({ reason }, seen) => ({
    message: `không đọc được bài kể từ ${seen} (${reason})`,
    remedy: 'kiểm tra các dấu < > { } ở dòng này; dấu nào chỉ để in ra thì thêm \\ phía trước',
  }),
  'prose-import': (_, seen) => ({
    message: `đoạn bắt đầu bằng ${seen} là lệnh import/export, không được dùng trong bài`,
    remedy: 'xóa lệnh này: các thành phần dùng được ngay, không cần khai báo',
  }),
  'prose-expression': (_, seen) => ({
    message: `biểu thức ${seen} không được dùng trong bài`,
    remedy: 'viết thẳng nội dung; nếu cần in dấu ngoặc nhọn thì viết \\{ và \\}',
  }),
};
