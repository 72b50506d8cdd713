import { defineProblem, given } from '../../definition/index.ts';

/** `instead` is Markdown that does the same, where there is any. */
export const proseHtml = defineProblem({
  code: 'prose-html',
  params: given<{ readonly tag: string; readonly instead: string | null }>(),
  vi: ({ tag, instead }) => ({
    message: `thẻ HTML <${tag}> không được dùng trong bài`,
    remedy:
      instead === null ? 'bỏ thẻ này và viết bằng Markdown' : `viết bằng Markdown: ${instead}`,
  }),
  en: ({ tag, instead }) => ({
    message: `the HTML tag <${tag}> cannot be used`,
    remedy: instead === null ? 'remove it and write Markdown' : `write Markdown: ${instead}`,
  }),
  guide: {
    why: 'Bài viết bằng Markdown; thẻ HTML có thể mang mã lệnh nên bị từ chối.',
    params: { tag: 'b', instead: '**…**' },
  },
});
