/**
 * Charts of published figures: results → what there is to show (`subject`) → a spec of one kind (`kinds`) → a scene → SVG
 * (`draw`), with its finding and its description in words (`describe`). Pure, and no DOM: the same spec is the same SVG, at
 * build and in the browser.
 */
export type { Chart } from './chart.ts';
export { questionChart } from './question-chart.ts';
export { answersChart, sparkChart, trendChart } from './series-chart.ts';
export { toHtml } from './to-html.ts';
export { stretchOf } from './describe/index.ts';
export {
  hatchPattern,
  round,
  tag,
  writeShape,
  type Drawing,
  type Scene,
  type Shape,
  type Text,
} from './draw/index.ts';
export { keyChart, stripChart, verbalChart } from './inline.ts';
export {
  answerKind,
  ChartSpecSchema,
  chartNeeds,
  draw,
  fittingKinds,
  gallery,
  QUESTION_KINDS,
  questionTable,
  SERIES_KINDS,
  seriesTable,
  staffTable,
  type ChartSpec,
  type ChartSpecInput,
} from './kinds/index.ts';
export {
  answersOf,
  baseOf,
  breaksWithin,
  groupsOf,
  inReadingOrder,
  isNonsubstantive,
  isNumber,
  resultsOfSplit,
  labelOf,
  shownChoices,
  sizeOf,
  sizeOfPoint,
  type AnswerWave,
  type Counted,
  type Differs,
  type Group,
  type QuestionChartOptions,
  type TrendBreak,
  type TrendPoint,
  type Verdict,
} from './subject/index.ts';
export { digitsOf, figureDigits, isPercent, wrapText } from './text/index.ts';
