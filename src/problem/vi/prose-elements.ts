import { guess, list } from './prose-words.ts';
import type { Sentences } from '../params/all.ts';
import type { ProseElementParams } from '../params/prose-elements.ts';

export const proseElements: Sentences<ProseElementParams> = {
  'prose-html': ({ tag, instead }) => ({
    message: `thẻ HTML <${tag}> không được dùng trong bài`,
    remedy:
      instead === null ? 'bỏ thẻ này và viết bằng Markdown' : `viết bằng Markdown: ${instead}`,
  }),
  'prose-component-unknown': ({ allowed, suggestion }, seen) => ({
    message: `${seen} không phải là thành phần được dùng (${allowed.join(', ')})`,
    remedy:
      suggestion === null ? 'dùng một thành phần trong danh sách' : `có phải là <${suggestion} />?`,
  }),
  'prose-component-inline': ({ component }) => ({
    message: `<${component}> là một khối, không đặt được giữa dòng chữ`,
    remedy: `đặt <${component}> trên dòng riêng, có dòng trống ở trên và ở dưới`,
  }),
  'prose-content': ({ component }) => ({
    message: `<${component}> không nhận nội dung bên trong`,
    remedy: `viết <${component} … /> và đưa phần chữ ra ngoài; con số do dữ liệu điền vào`,
  }),
  'prose-attribute-unknown': ({ component, allowed, suggestion }, seen) => ({
    message: `<${component}> không có thuộc tính ${seen} (chỉ có: ${list(allowed)})`,
    remedy: guess(suggestion, 'bỏ thuộc tính này'),
  }),
  'prose-attribute-missing': ({ component }) => ({
    message: `<${component}> thiếu thuộc tính này`,
    remedy: 'thêm vào thẻ, viết tên="giá trị"',
  }),
  'prose-attribute-repeated': ({ component }) => ({
    message: `<${component}> có thuộc tính này hai lần`,
    remedy: 'chỉ giữ lại một',
  }),
  'prose-attribute-empty': ({ component }) => ({
    message: `thuộc tính này của <${component}> bị bỏ trống`,
    remedy: 'điền giá trị trong dấu ngoặc kép, hoặc bỏ thuộc tính nếu không cần',
  }),
  'prose-attribute-expression': ({ component }, seen) => ({
    message: `thuộc tính của <${component}> viết bằng ngoặc nhọn: ${seen}`,
    remedy: 'viết giá trị trong dấu ngoặc kép, ví dụ question="q1"',
  }),
};
