/**
 * What may be wrong with the references of a component: surveys, questions, choices, groups, series and files that are not there, kinds
 * of charts that do not fit, titles that the figures deny. Each component picks the checks that concern it.
 */
export type { Attribute } from './attribute.ts';
export { authorsKind, checkDrawn } from './chart.ts';
export type { ReferenceContext } from './context.ts';
export {
  checkBreakdown,
  checkCounterpart,
  checkEarlierSurvey,
  checkInterval,
  checkPublished,
  checkSampling,
} from './figure.ts';
export { checkFile } from './file.ts';
export { checkAllowed, checkChoice, checkGroupNames, checkGroupPair } from './names.ts';
export { checkQuestion } from './question.ts';
export { checkSeries } from './series.ts';
export type { SeriesReading, SeriesReadings } from './trend-claim.ts';
