import { defineProblem, given } from '../../definition/index.ts';

export const proseTagUnopened = defineProblem({
  code: 'prose-tag-unopened',
  params: given<{ readonly tag: string; readonly opener: string | null }>(),
  vi: ({ tag, opener }) => ({
    message:
      opener === null
        ? `thẻ đóng </${tag}> không khớp với thẻ mở nào`
        : `thẻ đóng </${tag}> không khớp với thẻ đang mở <${opener}>`,
    remedy: `bỏ </${tag}>, hoặc sửa tên cho khớp với thẻ mở phía trên`,
  }),
  en: ({ tag, opener }) => ({
    message:
      opener === null
        ? `the closing tag </${tag}> matches no opening tag`
        : `the closing tag </${tag}> does not match the open tag <${opener}>`,
    remedy: `remove </${tag}>, or spell it like the opening tag above`,
  }),
  guide: { why: 'Thẻ đóng không có thẻ mở cùng tên.', params: { tag: 'Note', opener: null } },
});
