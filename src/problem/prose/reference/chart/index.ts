/** Problems of how a component has its figures drawn: the kind of chart, and the title over it. */

export { referenceTitleFalse } from './title-false.ts';
export { referenceTrendTitleFalse } from './trend-title-false.ts';
export { referenceChartUnfit } from './unfit.ts';
export { referenceChartUnknown } from './unknown.ts';
