import type { Cells, Tally } from '../design/tally.ts';
import type { Split } from './split.ts';

/** A question's rows as codes: each row in one cell. */
export interface Coded {
  /** Per row 0 … width − 1, or −1 for a row that is left out. One kind of array, for the loops over it are compiled for one. */
  readonly code: Int32Array;
  /**
   * Per code, the narrowest base that it is in, from 0: bases contain one another, so that a base is all the codes up to a
   * level.
   */
  readonly level: readonly number[];
}

/** The part of each group of a split that has a respondent in any cell. */
export function cellsOf(tally: Tally, split: Split): Cells[] {
  const { width, strata, levels } = tally;
  const part = (all: Float64Array, size: number, slot: number) =>
    all.subarray(slot * size, (slot + 1) * size);
  return split.groups.flatMap((group, slot) => {
    const n = part(tally.n, width, slot);
    if (n.every((count) => count === 0)) return [];
    return {
      width,
      strata,
      levels,
      split,
      group,
      n,
      weighted: part(tally.weighted, strata * width, slot),
      residuals: part(tally.residuals, strata * width, slot),
      products: part(tally.products, width * width, slot),
      units: part(tally.units, levels, slot),
    };
  });
}
