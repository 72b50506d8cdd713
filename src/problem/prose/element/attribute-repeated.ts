import { defineProblem, given } from '../../definition/index.ts';

export const proseAttributeRepeated = defineProblem({
  code: 'prose-attribute-repeated',
  params: given<{ readonly component: string }>(),
  vi: ({ component }) => ({
    message: `<${component}> có thuộc tính này hai lần`,
    remedy: 'chỉ giữ lại một',
  }),
  en: ({ component }) => ({
    message: `<${component}> has this attribute twice`,
    remedy: 'keep one',
  }),
  guide: { why: 'Một thuộc tính ghi hai lần.', params: { component: 'Value' } },
});
