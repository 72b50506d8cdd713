/**
 * What there is to show, gathered from results: the groups of a question and their figures, the readings of a series, its
 * answers over the waves. Tables and descriptions read the same, so that they agree with the chart.
 */
export {
  answersOf,
  drawableAnswers,
  type Answer,
  type AnswerWave,
  type AnswersOptions,
} from './answers.ts';
export {
  baseOf,
  groupsOf,
  inReadingOrder,
  isNonsubstantive,
  isNumber,
  resultsOfSplit,
  shownChoices,
  sizeOf,
  type Group,
} from './cells.ts';
export { distributionOf } from './distribution.ts';
export { barOf, cellOf, onlyGroup } from './figures.ts';
export { isOpenEnded } from './open-class.ts';
export { provincesOf } from './provinces.ts';
export {
  breaksWithin,
  drawableReadings,
  readingsOf,
  sizeOfPoint,
  type TrendBreak,
  type TrendChartOptions,
  type TrendPoint,
  type Verdict,
} from './readings.ts';
export {
  groupName,
  labelOf,
  subjectOf,
  type Counted,
  type Differs,
  type QuestionChartOptions,
  type Subject,
} from './subject.ts';
export { openNotes, undrawnNotes } from './undrawn.ts';
