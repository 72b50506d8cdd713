/** Problems of how a component has its figures drawn: the kind of chart, and the title over it. */

import { referenceTitleFalse } from './title-false.ts';
import { referenceTrendTitleFalse } from './trend-title-false.ts';
import { referenceChartUnknown } from './unknown.ts';
import { referenceChartUnfit } from './unfit.ts';

export const referenceChart = [
  referenceTitleFalse,
  referenceTrendTitleFalse,
  referenceChartUnknown,
  referenceChartUnfit,
] as const;
