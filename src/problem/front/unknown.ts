import { defineProblem, given, perhaps } from '../definition/index.ts';

export const frontUnknown = defineProblem({
  code: 'front-unknown',
  params: given<{ readonly suggestion: string | null }>(),
  vi: ({ suggestion }, seen) => ({
    message: `${seen} không phải là mục của phần đầu tệp`,
    remedy: perhaps.vi(suggestion, 'bỏ mục này'),
  }),
  en: ({ suggestion }, seen) => ({
    message: `${seen} is not a field of the front matter`,
    remedy: perhaps.en(suggestion, 'remove it'),
  }),
  guide: {
    why: 'Tên mục không có trong quy cách, thường do gõ sai; nếu bỏ qua thì nội dung sẽ âm thầm mất.',
    params: { suggestion: 'title' },
    seen: 'titel',
  },
});
