/**
 * The sampling design: primary sampling units, strata, weights, finite population correction, and the variance,
 * degrees of freedom and intervals that follow from them, as R's `survey` has them.
 */

export { type Calibration, explainedByMargins } from './calibration.ts';
export type { Clusters } from './clusters.ts';
export { designProblems } from './design-problems.ts';
export { designOf } from './design.ts';
export { fQuantile } from './f-quantile.ts';
export { fTail } from './f-tail.ts';
export { benjaminiHochberg } from './benjamini-hochberg.ts';
export { chiSquareRatioQuantile, type VariancePart } from './chi-square-ratio.ts';
export { CONFIDENCE, quantiles, waldInterval } from './interval.ts';
export { rootOf } from './root.ts';
export {
  type LinearFigure,
  NO_PRECISION,
  type Precision,
  precisionOf,
  type SamplingError,
} from './precision.ts';
export { distribution, type Distribution, quantileOf } from './quantile.ts';
export type { LonelyPsu, Strata } from './strata.ts';
export { studentQuantile, studentTail } from './student.ts';
export type { SecondStage } from './second-stage.ts';
export { type SurveyDesign, surveyDesignOf } from './survey-design.ts';
export type { Cells, Tally } from './tally.ts';
export { degreesOfFreedom, dot, isVarianceUnknown, sumOf, varianceOf } from './variance.ts';
