/** Means, totals and medians that disclose few respondents, and the errors that would. */

export { magnitudeDiscloses, suppressedMagnitudes } from './magnitudes.ts';
export { sumOfSquaresDiscloses, type ValueGrid } from './sum-of-squares.ts';
export { restsOnSquares, rowsDisclosedByVariance } from './variances.ts';
