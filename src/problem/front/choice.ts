import { defineProblem, given, perhaps } from '../definition/index.ts';

export const frontChoice = defineProblem({
  code: 'front-choice',
  params: given<{ readonly allowed: readonly string[]; readonly suggestion: string | null }>(),
  vi: ({ allowed, suggestion }, seen) => ({
    message: `${seen} không phải là một trong: ${allowed.join(', ')}`,
    remedy: perhaps.vi(suggestion, 'chọn một từ trong danh sách và chép đúng từng chữ'),
  }),
  en: ({ allowed, suggestion }, seen) => ({
    message: `${seen} is not one of: ${allowed.join(', ')}`,
    remedy: perhaps.en(suggestion, 'choose one of the list'),
  }),
  guide: {
    why: 'Mục này chỉ nhận vài từ tiếng Anh cố định.',
    params: { allowed: ['draft', 'published', 'withdrawn'], suggestion: 'published' },
    seen: 'publish',
  },
});
