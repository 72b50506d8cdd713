import { defineProblem, given } from '../../definition/index.ts';

export const proseAttributeExpression = defineProblem({
  code: 'prose-attribute-expression',
  params: given<{ readonly component: string }>(),
  vi: ({ component }, seen) => ({
    message: `thuộc tính của <${component}> viết bằng ngoặc nhọn: ${seen}`,
    remedy: 'viết giá trị trong dấu ngoặc kép, ví dụ question="q1"',
  }),
  en: ({ component }, seen) => ({
    message: `an attribute of <${component}> is written with braces: ${seen}`,
    remedy: 'write the value in double quotes, as in question="q1"',
  }),
  guide: {
    why: 'Giá trị viết trong ngoặc kép; ngoặc nhọn là mã lệnh.',
    params: { component: 'Value' },
    seen: '{q1}',
  },
});
