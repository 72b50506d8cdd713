/**
 * Kinds of charts, a file a kind: what it shows (`schema`), which questions or series it fits, what it needs in words, its
 * drawing, and samples. From the lists of kinds follow the union of specs, the choice, the gallery and the tables of the
 * documents.
 */
export { answerKind, answersFor, SERIES_KINDS, sparkFor, trendFor } from './choose-series.ts';
export { chartFor, fittingKinds, idOf, QUESTION_KINDS } from './choose.ts';
export { gallery } from './gallery.ts';
export { piecesOf } from './inline/index.ts';
export { drawQuestion, type QuestionSpec } from './question/index.ts';
export { drawSeries, type SeriesSpec } from './series/index.ts';
export { ChartSpecSchema, classOf, draw, type ChartSpec, type ChartSpecInput } from './spec.ts';
export { chartNeeds, questionTable, seriesTable, staffTable } from './tables.ts';
export type { KeyFigure } from './words/index.ts';
