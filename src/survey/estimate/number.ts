import type { Sample } from './cell.ts';
import { mediansOf, numbersOf } from './median.ts';
import { toEstimate } from './row.ts';
import type { Breakdown } from './breakdown.ts';
import { type Cells, type LinearFigure, precisionOf, sumOf } from '../design/index.ts';
import type { Estimate, Question } from '../model/index.ts';
import { tallyNumbers } from './tally-numbers.ts';
import { cellsOf } from './tally.ts';

/** Mean, total and median of a question answered by a number, in its own unit, over those who gave one. */
export function estimateNumber(
  question: Question,
  value: Float64Array,
  breakdowns: readonly Breakdown[],
  sample: Sample,
): Estimate[] {
  const numbers = numbersOf(value);
  return breakdowns.flatMap((breakdown) => {
    const tally = tallyNumbers(value, breakdown, sample.design);
    const medians = mediansOf(numbers, breakdown, sample);
    return cellsOf(tally, breakdown).flatMap((cells) => {
      const groupIndex = breakdown.groups.indexOf(cells.group);
      const [sumOfSquares = 0, shift = 0] = [
        tally.sumOfSquares[groupIndex],
        tally.shift[groupIndex],
      ];
      const counts = countsOf(question, cells);
      const forms = formsOf(cells, { shift, sumOfSquares, ...counts });
      const median = medians.get(cells.group);
      return [
        ...(['mean', 'total'] as const).map((statistic) => {
          const form = forms?.[statistic];
          return form === undefined
            ? toEstimate({ ...counts, statistic, value: null })
            : toEstimate(
                { ...counts, statistic, value: form.value },
                precisionOf(cells, form, sample.samplingError),
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

/** Cell 0 is Σw, the base. */
const BASE = [1, 0];

function countsOf(question: Question, cells: Cells) {
  const n = cells.n[0] ?? 0;
  const weighted = sumOf(cells, BASE);
  return {
    question: question.name,
    choice: null,
    base: 'valid',
    by: cells.breakdown.by,
    group: cells.group,
    n,
    baseN: n,
    weightedN: weighted,
    weightedBase: weighted,
  } as const;
}

interface Known {
  readonly shift: number;
  readonly sumOfSquares: number;
  readonly n: number;
  readonly weightedBase: number;
}

/** Null where all weights are 0. */
function formsOf(cells: Cells, { shift, sumOfSquares, n, weightedBase: W }: Known) {
  if (W === 0) return null;
  const off = sumOf(cells, [0, 1]) / W;
  const mean = shift + off;
  // As in `estimateCell`.
  const srs = n < 2 ? null : Math.max(0, sumOfSquares / W - off ** 2) / (n - 1);
  const shared = { base: BASE, level: 0, interval: 'wald' } as const;
  const forms: Record<'mean' | 'total', LinearFigure> = {
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
