import { baseUpTo, estimateCell, type Sample } from './cell.ts';
import { everyone } from './breakdown.ts';
import { classesOf, codeOf, type Estimate, type Limits } from '../model/index.ts';
import { tallyCodes } from './tally-codes.ts';
import { cellsOf } from './tally.ts';

/** The class of a number, from 0; −1 for none (NaN). A limit belongs to the class above it. */
export function classAt(limits: Limits, y: number): number {
  if (Number.isNaN(y)) return -1;
  let at = 0;
  while (at < limits.length && (limits[at] ?? 0) <= y) at += 1;
  return at;
}

/** The class of every number. */
export function classCodes(limits: Limits, value: Float64Array): Int32Array {
  const codes = new Int32Array(value.length);
  for (let row = 0; row < value.length; row += 1) codes[row] = classAt(limits, value[row] ?? NaN);
  return codes;
}

/**
 * The share of each class of a number among all respondents who gave one, before disclosure control. Empty classes
 * have rows of 0. Shares, intervals and errors are those of a single choice (R: `svymean(~cut(x, limits, right =
 * FALSE))`).
 *
 * @param value by row, NaN for a row that is left out
 */
export function estimateClasses(
  name: string,
  value: Float64Array,
  limits: Limits,
  sample: Sample,
): Estimate[] {
  const codes = classesOf(limits).map(codeOf);
  const code = classCodes(limits, value);
  const level = codes.map(() => 0);
  const all = everyone(value.length);
  return cellsOf(tallyCodes({ code, level }, all, sample.design), all).flatMap((cells) =>
    codes.map((choice, at) => {
      const score = codes.map((_, own) => (own === at ? 1 : 0));
      const figure = { ...baseUpTo(level, 0), score, interval: 'logit' } as const;
      const named = { question: name, statistic: 'share', choice, base: 'valid' } as const;
      return estimateCell(cells, named, figure, score, sample);
    }),
  );
}
