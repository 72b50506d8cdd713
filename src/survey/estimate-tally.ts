import type { Split } from './estimate-split.ts';

/** Counts and sums of weights by group and code, flat: the cell of group g and code c is at g × width + c. */
export interface Tally {
  readonly width: number;
  readonly n: Float64Array;
  readonly weighted: Float64Array;
}

/**
 * Counts codes within the groups of a split in one pass over the rows. Weights are summed with Neumaier's compensated
 * summation (ZAMM 54, 1974), so the order of the rows is irrelevant to about one unit in the last place.
 *
 * @param code per row 0 … width − 1, or −1 for a row that is left out
 * @param weight per row, or null when everyone counts as 1
 */
export function tally(
  code: ArrayLike<number>,
  width: number,
  split: Split,
  weight: Float64Array | null,
): Tally {
  const cells = split.groups.length * width;
  const n = new Float64Array(cells);
  const sum = new Float64Array(cells);
  const rest = new Float64Array(cells);
  const { slot } = split;
  for (let row = 0; row < slot.length; row++) {
    const group = slot[row] ?? -1;
    const c = code[row] ?? -1;
    if (group < 0 || c < 0) continue;
    const cell = group * width + c;
    n[cell] = (n[cell] ?? 0) + 1;
    if (weight !== null) add(sum, rest, cell, weight[row] ?? 0);
  }
  return { width, n, weighted: weight === null ? n : sum.map((s, cell) => s + (rest[cell] ?? 0)) };
}

/** Adds `x` to one compensated sum, kept as `sum[cell] + rest[cell]`. */
export function add(sum: Float64Array, rest: Float64Array, cell: number, x: number): void {
  const before = sum[cell] ?? 0;
  const after = before + x;
  const lost = Math.abs(before) >= Math.abs(x) ? before - after + x : x - after + before;
  rest[cell] = (rest[cell] ?? 0) + lost;
  sum[cell] = after;
}
