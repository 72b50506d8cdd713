import type { Sampling } from './cell.ts';
import { mediansOf, numbersOf } from './median.ts';
import { toEstimate } from './row.ts';
import type { Split } from './split.ts';
import { precisionOf, type Form } from '../design/precision.ts';
import type { Question } from '../model/question.ts';
import type { Estimate } from '../model/result.ts';
import { tallyNumbers } from './tally-numbers.ts';
import { cellsOf } from './tally.ts';
import type { Cells } from '../design/tally.ts';
import { sumOf } from '../design/variance.ts';

/** Mean, total and median of a question answered by a number, in its own unit, over those who gave one. */
export function estimateNumber(
  question: Question,
  value: Float64Array,
  splits: readonly Split[],
  sampling: Sampling,
): Estimate[] {
  const numbers = numbersOf(value);
  return splits.flatMap((split) => {
    const tally = tallyNumbers(value, split, sampling.units);
    const medians = mediansOf(numbers, split, sampling);
    return cellsOf(tally, split).flatMap((cells) => {
      const slot = split.groups.indexOf(cells.group);
      const [spread = 0, shift = 0] = [tally.spread[slot], tally.shift[slot]];
      const counts = countsOf(question, cells);
      const forms = formsOf(cells, { shift, spread, ...counts });
      const median = medians.get(cells.group);
      return [
        ...(['mean', 'total'] as const).map((statistic) => {
          const form = forms?.[statistic];
          return form === undefined
            ? toEstimate({ ...counts, statistic, value: null })
            : toEstimate(
                { ...counts, statistic, value: form.value },
                precisionOf(cells, form, sampling.sampled),
              );
        }),
        toEstimate(
          { ...counts, statistic: 'median', value: median?.value ?? null },
          median?.precision,
        ),
      ];
    });
  });
}

/** Cell 0 is Σw: its form takes the base. */
const BASE = [1, 0];

function countsOf(question: Question, cells: Cells) {
  const n = cells.n[0] ?? 0;
  const weighted = sumOf(cells, BASE);
  return {
    question: question.name,
    choice: null,
    base: 'valid',
    by: cells.split.by,
    group: cells.group,
    n,
    baseN: n,
    weightedN: weighted,
    weightedBase: weighted,
  } as const;
}

interface Known {
  readonly shift: number;
  readonly spread: number;
  readonly n: number;
  readonly weightedBase: number;
}

/** Null where all weights are 0. */
function formsOf(cells: Cells, { shift, spread, n, weightedBase: W }: Known) {
  if (W === 0) return null;
  const off = sumOf(cells, [0, 1]) / W;
  const mean = shift + off;
  // Both as R's svyvar / n, see `estimateCell`.
  const srs = n < 2 ? null : Math.max(0, spread / W - off ** 2) / (n - 1);
  const shared = { base: BASE, level: 0, interval: 'wald' } as const;
  const forms: Record<'mean' | 'total', Form> = {
    mean: { ...shared, value: mean, form: [-off / W, 1 / W], srs },
    total: {
      ...shared,
      value: mean * W,
      form: [shift, 1],
      srs: srs === null ? null : srs * W ** 2,
    },
  };
  return forms;
}
