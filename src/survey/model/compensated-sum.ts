/**
 * Adds `x` to one of many compensated sums, kept as `sum[cell] + rest[cell]`: the rounding error of each addition is
 * found by Knuth's TwoSum, without a branch, and kept. The order of the terms then changes nothing beyond about one
 * unit in the last place.
 */
export function add(sum: Float64Array, rest: Float64Array, cell: number, x: number): void {
  const before = sum[cell] ?? 0;
  const after = before + x;
  const gained = after - before;
  sum[cell] = after;
  rest[cell] = (rest[cell] ?? 0) + (before - (after - gained) + (x - gained));
}

/** Many compensated sums, all 0. */
export interface CompensatedSums {
  readonly sum: Float64Array;
  readonly rest: Float64Array;
}

export const compensatedSums = (cells: number): CompensatedSums => ({
  sum: new Float64Array(cells),
  rest: new Float64Array(cells),
});

/** The sums with their compensation, each times `factor`. */
export function totals({ sum, rest }: CompensatedSums, factor = 1): Float64Array {
  return sum.map((s, cell) => (s + (rest[cell] ?? 0)) * factor);
}
