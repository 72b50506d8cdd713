/**
 * `dlxh estimate`: where the survey lies and under which conditions it is tabulated, and how its figures are printed.
 */

export { formatEstimates } from './estimates.ts';
export { rakedLine } from './raked.ts';
export { conditionsFor, placeOf, surveyAt } from './source.ts';
