import { defineProblem, given, perhaps } from '../definition/index.ts';

export const registerWord = defineProblem({
  code: 'register-word',
  params: given<{ readonly allowed: readonly string[]; readonly suggestion: string | null }>(),
  vi: ({ allowed, suggestion }, seen) => ({
    message: `${seen} không dùng được ở cột này`,
    remedy: perhaps.vi(suggestion, `dùng một trong: ${allowed.join(', ')}`),
  }),
  en: ({ allowed, suggestion }, seen) => ({
    message: `${seen} cannot stand in this column`,
    remedy: perhaps.en(suggestion, `use one of: ${allowed.join(', ')}`),
  }),
  guide: {
    why: 'Cột này chỉ nhận một trong vài từ.',
    params: { allowed: ['territory', 'wording', 'method'], suggestion: 'wording' },
    seen: 'wordin',
  },
});
