import { defineProblem, given } from '../definition/index.ts';

/** Two briefings of one kind, year and number; `other`: the file of the first. */
export const issueDuplicate = defineProblem({
  code: 'issue-duplicate',
  params: given<{ readonly number: number; readonly year: string; readonly other: string }>(),
  vi: ({ number, year, other }) => ({
    message: `số ${String(number)} năm ${year} của loại bản tin này đã dùng cho ${other}`,
    remedy: 'sửa số ở một trong hai bản tin; kiểm tra cả loại bản tin (kind) và năm',
  }),
  en: ({ number, year, other }) => ({
    message: `number ${String(number)} of ${year} of this kind is ${other} already`,
    remedy: 'correct the number of one of the two; check their kind and year too',
  }),
  guide: {
    why: 'Mỗi số của một loại bản tin trong một năm chỉ có một bản.',
    params: { number: 45, year: '2026', other: 'content/briefings/tuan-45-2026.mdx' },
  },
});
