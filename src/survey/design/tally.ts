/**
 * Sums over the rows by group of a breakdown and by cell; a cell is a code of the question, or one of the sums that a
 * number needs. Every figure of a table and its variance are linear and quadratic forms in them (`variance.ts`), so
 * the rows are read once.
 */
export interface Tally {
  /** Cells of a group. */
  readonly width: number;
  readonly strata: number;
  /** Unweighted respondents: cell c of group g is at g · width + c. */
  readonly n: Float64Array;
  /** Sums by stratum: cell c of stratum h of group g is at (g · strata + h) · width + c. */
  readonly weighted: Float64Array;
  /** Σ over primary sampling units of scale · sum of c · sum of d, at (g · width + c) · width + d; symmetric. */
  readonly products: Float64Array;
  /**
   * Like `weighted`, of what `products` are made of: with raked weights the residuals from the margins, else the same.
   */
  readonly residuals: Float64Array;
  /** Primary sampling units by the lowest base level of a respondent in them, at g · levels + level. */
  readonly psus: Float64Array;
  readonly levels: number;
}

/** One group's part of a Tally. */
export interface Cells extends Tally {
  readonly breakdown: { readonly by: string | null };
  readonly group: string | null;
}
