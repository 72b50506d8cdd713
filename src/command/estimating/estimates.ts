import { formatMean, formatNumber, formatShare, type Lang } from '../../format/index.ts';
import type { Estimate } from '../../survey/index.ts';
import { alignedLines } from '../terminal/index.ts';

const HEADER = [
  'question',
  'statistic',
  'choice',
  'base',
  'by',
  'group',
  'n',
  'baseN',
  'value',
  'marks',
];

/** Estimates as an aligned table for the terminal. */
export function formatEstimates(estimates: readonly Estimate[], lang: Lang): readonly string[] {
  return alignedLines([HEADER, ...estimates.map((one) => cells(one, lang))]);
}

function cells(one: Estimate, lang: Lang): string[] {
  const count = (value: number | null): string =>
    value === null ? '–' : formatNumber(value, lang);
  const share = one.statistic === 'share' || one.statistic === 'net';
  const value =
    one.value === null ? '–' : share ? formatShare(one.value, lang) : formatMean(one.value, lang);
  const named = [
    one.question,
    one.statistic,
    one.choice ?? '',
    one.base,
    one.by ?? '',
    one.group ?? '',
  ];
  return [
    ...named,
    count(one.n),
    count(one.baseN),
    value,
    one.marks.map((mark) => `[${mark}]`).join(' '),
  ];
}
