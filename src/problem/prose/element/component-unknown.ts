import { defineProblem, given } from '../../definition/index.ts';

export const proseComponentUnknown = defineProblem({
  code: 'prose-component-unknown',
  params: given<{ readonly allowed: readonly string[]; readonly suggestion: string | null }>(),
  vi: ({ allowed, suggestion }, seen) => ({
    message: `${seen} không phải là thành phần được dùng (${allowed.join(', ')})`,
    remedy:
      suggestion === null ? 'dùng một thành phần trong danh sách' : `có phải là <${suggestion} />?`,
  }),
  en: ({ allowed, suggestion }, seen) => ({
    message: `${seen} is not a component that may be used (${allowed.join(', ')})`,
    remedy: suggestion === null ? 'use one of the list' : `did you mean <${suggestion} />?`,
  }),
  guide: {
    why: 'Chỉ dùng được các thành phần có trong danh sách.',
    params: { allowed: ['Value', 'Change', 'Trend'], suggestion: 'Trend' },
    seen: 'Trent',
  },
});
