import type { Cells, Tally } from '../design/index.ts';
import type { Breakdown } from './breakdown.ts';

/** The answers to a question as codes, one a row. */
export interface Coded {
  /**
   * By row 0 … width − 1, or −1 for a row that is left out. Always an Int32Array, so that the loops over it are
   * compiled once.
   */
  readonly code: Int32Array;
  /**
   * By code the narrowest base that it is in, from 0. Bases contain one another, so that a base is all the codes up to
   * a level.
   */
  readonly level: readonly number[];
}

/** The part of a tally for each group of a breakdown that has a respondent in any cell. */
export function cellsOf(tally: Tally, breakdown: Breakdown): Cells[] {
  const { width, strata, levels } = tally;
  const part = (all: Float64Array, size: number, groupIndex: number) =>
    all.subarray(groupIndex * size, (groupIndex + 1) * size);
  return breakdown.groups.flatMap((group, groupIndex) => {
    const n = part(tally.n, width, groupIndex);
    if (n.every((count) => count === 0)) return [];
    return {
      width,
      strata,
      levels,
      breakdown,
      group,
      n,
      weighted: part(tally.weighted, strata * width, groupIndex),
      residuals: part(tally.residuals, strata * width, groupIndex),
      products: part(tally.products, width * width, groupIndex),
      psus: part(tally.psus, levels, groupIndex),
    };
  });
}
