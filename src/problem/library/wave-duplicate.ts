import { defineProblem, given } from '../definition/index.ts';

/** Two surveys that are the same wave of one series. */
export const waveDuplicate = defineProblem({
  code: 'wave-duplicate',
  params: given<{ readonly wave: number; readonly other: string }>(),
  vi: ({ wave, other }) => ({
    message: `đợt ${String(wave)} của chuỗi này đã là ${other}`,
    remedy: 'sửa số đợt (wave) ở một trong hai khảo sát',
  }),
  en: ({ wave, other }) => ({
    message: `wave ${String(wave)} of this series is ${other} already`,
    remedy: 'correct the wave of one of the two surveys',
  }),
  guide: {
    why: 'Mỗi đợt của một chuỗi chỉ có một khảo sát.',
    params: { wave: 2, other: 'content/surveys/dat-dai-2025.mdx' },
  },
});
