import { defineProblem, given } from '../../definition/index.ts';

export const proseComponentInline = defineProblem({
  code: 'prose-component-inline',
  params: given<{ readonly component: string }>(),
  vi: ({ component }) => ({
    message: `<${component}> là một khối, không đặt được giữa dòng chữ`,
    remedy: `đặt <${component}> trên dòng riêng, có dòng trống ở trên và ở dưới`,
  }),
  en: ({ component }) => ({
    message: `<${component}> is a block and cannot stand within a line of text`,
    remedy: `put <${component}> on its own line, with a blank line above and below`,
  }),
  guide: {
    why: 'Biểu đồ và bảng cần cả chiều ngang của trang.',
    params: { component: 'Question' },
  },
});
