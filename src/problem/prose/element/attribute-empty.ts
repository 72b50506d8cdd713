import { defineProblem, given } from '../../definition/index.ts';

export const proseAttributeEmpty = defineProblem({
  code: 'prose-attribute-empty',
  params: given<{ readonly component: string }>(),
  vi: ({ component }) => ({
    message: `thuộc tính này của <${component}> bị bỏ trống`,
    remedy: 'điền giá trị trong dấu ngoặc kép, hoặc bỏ thuộc tính nếu không cần',
  }),
  en: ({ component }) => ({
    message: `this attribute of <${component}> is empty`,
    remedy: 'give it a value in double quotes, or remove it',
  }),
  guide: { why: 'Thuộc tính có tên mà không có giá trị.', params: { component: 'Value' } },
});
