/**
 * Results as finished HTML: questions, values, trends and streams of opinion, with all that must be said beside them. `page` places
 * them, the components of MDX (`mdx`) ask for them by name, `picture` and `compare` take their parts.
 */
export {
  baseParts,
  baseText,
  groupBases,
  questionHref,
  remarkTexts,
  sourcesText,
  reportBadges,
} from './annotation/index.ts';
export {
  headlineOf,
  headlineText,
  indexResults,
  questionFigure,
  questionOf,
  quotedFigure,
  splitsOf,
  tableResults,
  toplineRow,
  type ResultIndex,
} from './question/index.ts';
export { streamsFigure } from './streams.ts';
export {
  badgeTexts,
  countedIn,
  figureWords,
  formatFigure,
  hasPrecision,
  labelOf,
  legendTexts,
  scrollTable,
  seriesWords,
  testText,
  type FigureContext,
} from './table/index.ts';
export {
  pointOf,
  askedWave,
  readingsWithBreaks,
  seriesBreaks,
  sparklineFigure,
  trendCitation,
  trendData,
  trendFacts,
  trendFigure,
  trendPanels,
  trendUrl,
  wavesOf,
  type TrendData,
  type TrendReading,
  type Wave,
} from './trend/index.ts';
export {
  baseCount,
  changeText,
  differenceOf,
  notComparable,
  gapText,
  shownFigure,
  chanceVerdict,
  type ChanceVerdict,
  type Tested,
  valueText,
  waveTest,
  type Difference,
} from './value/index.ts';
export {
  viewChart,
  viewCitation,
  viewLabel,
  viewName,
  viewResults,
  viewUrl,
  type View,
} from './view/index.ts';
