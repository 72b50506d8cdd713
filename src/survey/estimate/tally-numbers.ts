import type { SurveyDesign, Tally } from '../design/index.ts';
import type { Breakdown } from './breakdown.ts';
import { add, compensatedSums, totals } from '../model/index.ts';
import { tallyClusters, type PsuSums } from './tally-clusters.ts';
import { residualTally, type Enter } from './tally-raked.ts';
import { stagedTally } from './tally-stages.ts';

/**
 * Sums of a number: cell 0 is Σw, cell 1 is Σw(y − shift). The shift is (nearly) the mean of the group, so that a
 * variance far smaller than the squared mean keeps its digits.
 */
interface NumberTally extends Tally {
  /** By group; NaN for one without weight. */
  readonly shift: Float64Array;
  /** By group, Σw(y − shift)². */
  readonly sumOfSquares: Float64Array;
}

/**
 * @param value by row, NaN for a row that is left out
 */
export function tallyNumbers(
  value: Float64Array,
  breakdown: Breakdown,
  design: SurveyDesign,
): NumberTally {
  const shift = meansOf(value, breakdown, design);
  const { clusters } = design;
  const layout = { groups: breakdown.groups.length, width: 2, levels: 1 };
  const tally =
    clusters === null
      ? tallyRows(value, shift, breakdown, design)
      : tallyClusters(
          { ...layout, enter: entryOf(value, shift, breakdown, design) },
          design,
          clusters,
        );
  const enter = enterNumbers(value, shift, breakdown);
  const residual = residualTally(stagedTally(tally, enter, design), enter, design);
  return { ...residual, shift, sumOfSquares: sumOfSquaresOf(value, shift, breakdown, design) };
}

/** Means by group, kept within the least and greatest number, so that rounding gives equal numbers no variance. */
function meansOf(
  value: Float64Array,
  { groups, groupIndex }: Breakdown,
  { weights }: SurveyDesign,
): Float64Array {
  const [base, sum] = [compensatedSums(groups.length), compensatedSums(groups.length)];
  const low = new Float64Array(groups.length).fill(Infinity);
  const high = new Float64Array(groups.length).fill(-Infinity);
  for (let row = 0; row < groupIndex.length; row++) {
    const group = groupIndex[row] ?? -1;
    const y = value[row] ?? NaN;
    if (group < 0 || Number.isNaN(y)) continue;
    const w = weights[row] ?? 0;
    add(base.sum, base.rest, group, w);
    add(sum.sum, sum.rest, group, w * y);
    if (y < (low[group] ?? 0)) low[group] = y;
    if (y > (high[group] ?? 0)) high[group] = y;
  }
  const below = totals(base);
  return totals(sum).map((above, group) =>
    Math.min(Math.max(above / (below[group] ?? 0), low[group] ?? 0), high[group] ?? 0),
  );
}

function sumOfSquaresOf(
  value: Float64Array,
  shift: Float64Array,
  { groups, groupIndex }: Breakdown,
  { weights }: SurveyDesign,
): Float64Array {
  const sumOfSquares = compensatedSums(groups.length);
  for (let row = 0; row < groupIndex.length; row++) {
    const group = groupIndex[row] ?? -1;
    const y = (value[row] ?? NaN) - (shift[group] ?? NaN);
    if (!Number.isNaN(y))
      add(sumOfSquares.sum, sumOfSquares.rest, group, (weights[row] ?? 0) * y * y);
  }
  return totals(sumOfSquares);
}

function entryOf(
  value: Float64Array,
  shift: Float64Array,
  { groupIndex }: Breakdown,
  { weights }: SurveyDesign,
): (order: Int32Array, from: number, to: number, unit: PsuSums) => void {
  return (order, from, to, { sum, lowest, n }) => {
    for (let i = from; i < to; i++) {
      const row = order[i] ?? 0;
      const group = groupIndex[row] ?? -1;
      const y = value[row] ?? NaN;
      if (group < 0 || Number.isNaN(y)) continue;
      const w = weights[row] ?? 0;
      sum[group * 2] = (sum[group * 2] ?? 0) + w;
      sum[group * 2 + 1] = (sum[group * 2 + 1] ?? 0) + w * (y - (shift[group] ?? 0));
      n[group * 2] = (n[group * 2] ?? 0) + 1;
      lowest[group] = 0;
    }
  };
}

function enterNumbers(value: Float64Array, shift: Float64Array, { groupIndex }: Breakdown): Enter {
  return (row, put) => {
    const group = groupIndex[row] ?? -1;
    const y = value[row] ?? NaN;
    if (group < 0 || Number.isNaN(y)) return;
    put(group * 2, 1);
    put(group * 2 + 1, y - (shift[group] ?? 0));
  };
}

function tallyRows(
  value: Float64Array,
  shift: Float64Array,
  breakdown: Breakdown,
  design: SurveyDesign,
): Tally {
  const { weights, stratum, squares, strata } = design;
  const groups = breakdown.groups.length;
  const n = new Float64Array(groups * 2);
  const weighted = compensatedSums(groups * strata.count * 2);
  const products = compensatedSums(groups * 4);
  for (let row = 0; row < design.rows; row++) {
    const group = breakdown.groupIndex[row] ?? -1;
    const given = value[row] ?? NaN;
    if (group < 0 || Number.isNaN(given)) continue;
    const y = given - (shift[group] ?? 0);
    n[group * 2] = (n[group * 2] ?? 0) + 1;
    const at = (group * strata.count + (stratum[row] ?? 0)) * 2;
    const w = weights[row] ?? 0;
    const square = squares[row] ?? 0;
    add(weighted.sum, weighted.rest, at, w);
    add(weighted.sum, weighted.rest, at + 1, w * y);
    add(products.sum, products.rest, group * 4, square);
    add(products.sum, products.rest, group * 4 + 1, square * y);
    add(products.sum, products.rest, group * 4 + 3, square * y * y);
  }
  const square = totals(products, design.factor);
  const total = totals(weighted);
  for (let at = 0; at < square.length; at += 4) square[at + 2] = square[at + 1] ?? 0;
  return {
    width: 2,
    levels: 1,
    strata: strata.count,
    n,
    weighted: total,
    residuals: total,
    products: square,
    psus: n.filter((_, cell) => cell % 2 === 0),
  };
}
