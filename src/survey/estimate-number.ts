import { ratio, toEstimate } from './estimate-row.ts';
import type { Split } from './estimate-split.ts';
import { add } from './estimate-tally.ts';
import type { Question } from './question.ts';
import type { Estimate } from './result.ts';

/** The mean of a question answered by a number, in its own unit, over those who gave one. `value` is NaN where empty. */
export function estimateNumber(
  question: Question,
  value: Float64Array,
  splits: readonly Split[],
  weight: Float64Array | null,
): Estimate[] {
  return splits.flatMap((split) => {
    const sums = sumsOf(value, split, weight);
    return split.groups.flatMap((group, slot) => {
      const n = sums.n[slot] ?? 0;
      if (n === 0) return [];
      const base = (sums.base[slot] ?? 0) + (sums.baseRest[slot] ?? 0);
      const sum = (sums.sum[slot] ?? 0) + (sums.sumRest[slot] ?? 0);
      return toEstimate({
        question: question.name,
        statistic: 'mean',
        choice: null,
        base: 'valid',
        by: split.by,
        group,
        n,
        baseN: n,
        weightedN: base,
        weightedBase: base,
        value: ratio(sum, base),
      });
    });
  });
}

function sumsOf(value: Float64Array, { groups, slot }: Split, weight: Float64Array | null) {
  const column = () => new Float64Array(groups.length);
  const sums = {
    n: column(),
    base: column(),
    baseRest: column(),
    sum: column(),
    sumRest: column(),
  };
  for (let row = 0; row < slot.length; row++) {
    const group = slot[row] ?? -1;
    const y = value[row] ?? NaN;
    if (group < 0 || Number.isNaN(y)) continue;
    const w = weight === null ? 1 : (weight[row] ?? 0);
    sums.n[group] = (sums.n[group] ?? 0) + 1;
    add(sums.base, sums.baseRest, group, w);
    add(sums.sum, sums.sumRest, group, w * y);
  }
  return sums;
}
