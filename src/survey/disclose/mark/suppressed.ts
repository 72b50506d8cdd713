import { NO_PRECISION } from '../../design/index.ts';
import type { Estimate, Mark, Result } from '../../model/index.ts';

/** Brands what may be published. Nothing but disclosure control may call it. */
export const asResult = (estimate: Estimate): Result => estimate as Result;

export const withMark = (estimate: Estimate, mark: Mark): Estimate => ({
  ...estimate,
  marks: [...new Set([...estimate.marks, mark])],
});

/** Without every number that would disclose the count of the cell. */
export const suppressedCell = (estimate: Estimate): Estimate =>
  withMark({ ...estimate, n: null, weightedN: null, value: null, ...NO_PRECISION }, 'c');

/** Without the count of the base either. */
export const suppressedBase = (estimate: Estimate): Estimate => ({
  ...suppressedCell(estimate),
  baseN: null,
  weightedBase: null,
});
