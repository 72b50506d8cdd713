import { defineProblem, given } from '../definition/index.ts';

export const registerColumnUnknown = defineProblem({
  code: 'register-column-unknown',
  params: given<{ readonly allowed: readonly string[] }>(),
  vi: ({ allowed }, seen) => ({
    message: `${seen} không phải là cột của danh mục này`,
    remedy: `chỉ dùng các cột: ${allowed.join(', ')}`,
  }),
  en: ({ allowed }, seen) => ({
    message: `${seen} is not a column of this register`,
    remedy: `use only: ${allowed.join(', ')}`,
  }),
  guide: {
    why: 'Cột lạ trong danh mục không nơi nào đọc đến.',
    params: { allowed: ['number', 'title', 'issuer', 'date', 'note'] },
    seen: 'ngay',
  },
});
