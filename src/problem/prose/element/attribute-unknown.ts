import { defineProblem, given, list, perhaps } from '../../definition/index.ts';

export const proseAttributeUnknown = defineProblem({
  code: 'prose-attribute-unknown',
  params: given<{
    readonly component: string;
    readonly allowed: readonly string[];
    readonly suggestion: string | null;
  }>(),
  vi: ({ component, allowed, suggestion }, seen) => ({
    message: `<${component}> không có thuộc tính ${seen} (chỉ có: ${list.vi(allowed)})`,
    remedy: perhaps.vi(suggestion, 'bỏ thuộc tính này'),
  }),
  en: ({ component, allowed, suggestion }, seen) => ({
    message: `<${component}> has no attribute ${seen} (only: ${list.en(allowed)})`,
    remedy: perhaps.en(suggestion, 'remove it'),
  }),
  guide: {
    why: 'Thành phần không có thuộc tính này; thường do gõ sai.',
    params: { component: 'Value', allowed: ['question', 'choice'], suggestion: 'choice' },
    seen: 'choise',
  },
});
