import { defineProblem, given } from '../../definition/index.ts';

export const proseAttributeMissing = defineProblem({
  code: 'prose-attribute-missing',
  params: given<{ readonly component: string }>(),
  vi: ({ component }) => ({
    message: `<${component}> thiếu thuộc tính này`,
    remedy: 'thêm vào thẻ, viết tên="giá trị"',
  }),
  en: ({ component }) => ({
    message: `<${component}> lacks this attribute`,
    remedy: 'add it to the tag as name="value"',
  }),
  guide: { why: 'Thiếu thuộc tính bắt buộc.', params: { component: 'Value' } },
});
