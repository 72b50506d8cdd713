import { defineProblem, given } from '../../definition/index.ts';

export const proseTagUnclosed = defineProblem({
  code: 'prose-tag-unclosed',
  params: given<{ readonly tag: string }>(),
  vi: ({ tag }) => ({
    message: `thẻ <${tag}> chưa được đóng trong cùng đoạn hoặc cùng mục`,
    remedy: `thành phần không có nội dung thì viết <${tag} … />; có nội dung thì đặt <${tag}> và </${tag}> mỗi thẻ một dòng riêng`,
  }),
  en: ({ tag }) => ({
    message: `the tag <${tag}> is not closed within its paragraph or item`,
    remedy: `without content write <${tag} … />; with content put <${tag}> and </${tag}> on lines of their own`,
  }),
  guide: {
    why: 'Thành phần mở ra mà không đóng, hoặc thiếu dấu / ở cuối.',
    params: { tag: 'Note' },
  },
});
