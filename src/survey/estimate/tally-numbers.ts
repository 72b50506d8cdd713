import type { Units } from '../design/units.ts';
import type { Split } from './split.ts';
import { add, sums, totals } from '../model/sum.ts';
import { tallyClusters, type Unit } from './tally-clusters.ts';
import { residualTally, type Enter } from './tally-raked.ts';
import type { Tally } from '../design/tally.ts';

/**
 * Sums of a number: cell 0 is Σw, cell 1 is Σw(y − shift). The shift is (nearly) the group's mean, so that a variance far
 * smaller than the square of the mean keeps its digits.
 */
export interface NumberTally extends Tally {
  /** By group; NaN for one without weight. */
  readonly shift: Float64Array;
  /** By group, Σw(y − shift)². */
  readonly spread: Float64Array;
}

/** @param value per row, NaN for a row that is left out */
export function tallyNumbers(value: Float64Array, split: Split, units: Units): NumberTally {
  const shift = meansOf(value, split, units);
  const { clusters } = units;
  const layout = { groups: split.groups.length, width: 2, levels: 1 };
  const tally =
    clusters === null
      ? tallyRows(value, shift, split, units)
      : tallyClusters({ ...layout, enter: entryOf(value, shift, split, units) }, units, clusters);
  const residual = residualTally(tally, enterNumbers(value, shift, split), units);
  return { ...residual, shift, spread: spreadOf(value, shift, split, units) };
}

/** Means by group, within the least and greatest number so that rounding gives no spread to numbers that all agree. */
function meansOf(value: Float64Array, { groups, slot }: Split, { weights }: Units): Float64Array {
  const [base, sum] = [sums(groups.length), sums(groups.length)];
  const low = new Float64Array(groups.length).fill(Infinity);
  const high = new Float64Array(groups.length).fill(-Infinity);
  for (let row = 0; row < slot.length; row++) {
    const group = slot[row] ?? -1;
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

function spreadOf(
  value: Float64Array,
  shift: Float64Array,
  { groups, slot }: Split,
  { weights }: Units,
): Float64Array {
  const spread = sums(groups.length);
  for (let row = 0; row < slot.length; row++) {
    const group = slot[row] ?? -1;
    const y = (value[row] ?? NaN) - (shift[group] ?? NaN);
    if (!Number.isNaN(y)) add(spread.sum, spread.rest, group, (weights[row] ?? 0) * y * y);
  }
  return totals(spread);
}

function entryOf(
  value: Float64Array,
  shift: Float64Array,
  { slot }: Split,
  { weights }: Units,
): (order: Int32Array, from: number, to: number, unit: Unit) => void {
  return (order, from, to, { sum, lowest, n }) => {
    for (let i = from; i < to; i++) {
      const row = order[i] ?? 0;
      const group = slot[row] ?? -1;
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

function enterNumbers(value: Float64Array, shift: Float64Array, { slot }: Split): Enter {
  return (row, put) => {
    const group = slot[row] ?? -1;
    const y = value[row] ?? NaN;
    if (group < 0 || Number.isNaN(y)) return;
    put(group * 2, 1);
    put(group * 2 + 1, y - (shift[group] ?? 0));
  };
}

function tallyRows(value: Float64Array, shift: Float64Array, split: Split, units: Units): Tally {
  const { weights, stratum, squares, strata } = units;
  const groups = split.groups.length;
  const n = new Float64Array(groups * 2);
  const weighted = sums(groups * strata.count * 2);
  const products = sums(groups * 4);
  for (let row = 0; row < units.rows; row++) {
    const group = split.slot[row] ?? -1;
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
  const square = totals(products, units.factor);
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
    units: n.filter((_, cell) => cell % 2 === 0),
  };
}
