import { defineProblem, given } from '../../definition/index.ts';

export const proseContent = defineProblem({
  code: 'prose-content',
  params: given<{ readonly component: string }>(),
  vi: ({ component }) => ({
    message: `<${component}> không nhận nội dung bên trong`,
    remedy: `viết <${component} … /> và đưa phần chữ ra ngoài; con số do dữ liệu điền vào`,
  }),
  en: ({ component }) => ({
    message: `<${component}> takes no content`,
    remedy: `write <${component} … /> and move the text out; the figure comes from the data`,
  }),
  guide: {
    why: 'Con số do dữ liệu điền vào, không gõ bên trong thẻ.',
    params: { component: 'Value' },
  },
});
