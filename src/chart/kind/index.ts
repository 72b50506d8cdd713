/** What a kind of chart is, as types, with the phrases and the made-up figures that several kinds share. */

export type {
  AnswersKind,
  AskedGuide,
  Guide,
  Kind,
  QuestionGuide,
  QuestionKind,
  ReadingKind,
  SeriesGuide,
} from './kind.ts';
export { bins, cell, hidden, LONG, provinces, SATISFIED, waves } from './made-up.ts';
export { SAME_EN, SAME_VI, SPREAD, WHOLE_EN, WHOLE_VI } from './phrases.ts';
