import { defineProblem } from '../../definition/index.ts';

export const proseAutolink = defineProblem({
  code: 'prose-autolink',
  vi: (_, seen) => ({
    message: `không dùng được cách viết liên kết ${seen}`,
    remedy: 'viết thẳng địa chỉ, bỏ hai dấu < >, hoặc viết [chữ](địa chỉ)',
  }),
  en: (_, seen) => ({
    message: `links cannot be written as ${seen}`,
    remedy: 'write the address without < >, or [text](address)',
  }),
  guide: {
    why: 'Viết <https://…> là cách của Markdown thường; ở đây dấu < luôn mở một thành phần.',
    seen: '<https://example.org>',
  },
});
