import type { Split } from './split.ts';

/**
 * Sums over the rows, by group and cell. A cell is a code of the question, or one of the sums that a number needs. Every
 * figure of a table and its variance are linear and quadratic forms in them (see `variance.ts`), so rows are read once.
 */
export interface Tally {
  /** Cells a group. */
  readonly width: number;
  readonly strata: number;
  /** Unweighted respondents: cell c of group g is at g · width + c. */
  readonly n: Float64Array;
  /** Sums by stratum: cell c of stratum h of group g is at (g · strata + h) · width + c. */
  readonly weighted: Float64Array;
  /** Σ over primary sampling units of scale · sum of c · sum of d, at (g · width + c) · width + d; symmetric. */
  readonly products: Float64Array;
  /** Like `weighted`, of what `products` are made of: with raked weights what the margins leave unexplained, else the same. */
  readonly residuals: Float64Array;
  /** Primary sampling units by the lowest level of a respondent in them, at g · levels + level. */
  readonly units: Float64Array;
  readonly levels: number;
}

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

/** One group's part of a Tally. */
export interface Cells extends Tally {
  readonly split: Pick<Split, 'by'>;
  readonly group: string | null;
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
