import { defineProblem, given } from '../definition/index.ts';

export const importId = defineProblem({
  code: 'import-id',
  params: given<{ readonly suggestion: string | null }>(),
  vi: ({ suggestion }, seen) => ({
    message: `${seen} không dùng làm mã khảo sát được`,
    remedy: `ghi --survey với chữ thường không dấu, chữ số và dấu gạch nối${suggestion === null ? ': --survey dat-dai-2026' : `, ví dụ: --survey ${suggestion}`}`,
  }),
  en: ({ suggestion }, seen) => ({
    message: `${seen} cannot be the id of a survey`,
    remedy: `write --survey with small letters without marks, digits and hyphens${suggestion === null ? ': --survey dat-dai-2026' : `, for example --survey ${suggestion}`}`,
  }),
  guide: {
    why: 'Mã là địa chỉ của trang và không đổi về sau.',
    params: { suggestion: 'dat-dai-2026' },
    seen: 'Đất đai 2026',
  },
});
