import type { Holds } from './case.ts';

/** A cell to spoil: its file, its place, and what it holds. */
export type Target = readonly [string, number, number, Holds];

const SURVEY = 'data/surveys/dat-dai-2025';
const WEEK = 'data/briefings/tuan-45-2026';

/** Cells of the fixture site, one of each kind of column. */
export const TARGETS: readonly Target[] = [
  [`${SURVEY}/responses.csv`, 1, 1, 'header'],
  [`${SURVEY}/responses.csv`, 1, 4, 'header'],
  [`${SURVEY}/responses.csv`, 5, 1, 'answer'],
  [`${SURVEY}/responses.csv`, 3, 4, 'answer'],
  [`${SURVEY}/responses.csv`, 2, 6, 'answer'],
  [`${SURVEY}/responses.csv`, 3, 2, 'number'],
  [`${SURVEY}/responses.csv`, 3, 3, 'number'],
  [`${SURVEY}/questions.csv`, 1, 1, 'header'],
  [`${SURVEY}/questions.csv`, 1, 5, 'header'],
  [`${SURVEY}/questions.csv`, 4, 1, 'code'],
  [`${SURVEY}/questions.csv`, 8, 2, 'code'],
  [`${SURVEY}/questions.csv`, 9, 3, 'text'],
  [`${SURVEY}/questions.csv`, 3, 5, 'code'],
  [`${SURVEY}/questions.csv`, 8, 7, 'code'],
  [`${SURVEY}/choices.csv`, 1, 3, 'header'],
  [`${SURVEY}/choices.csv`, 6, 1, 'code'],
  [`${SURVEY}/choices.csv`, 6, 2, 'code'],
  [`${SURVEY}/choices.csv`, 10, 3, 'text'],
  [`${SURVEY}/choices.csv`, 8, 4, 'code'],
  [`${SURVEY}/choices.csv`, 6, 5, 'number'],
  ['data/surveys/hoa-binh-2023/results.csv', 1, 7, 'header'],
  ['data/surveys/hoa-binh-2023/results.csv', 2, 1, 'code'],
  ['data/surveys/hoa-binh-2023/results.csv', 2, 2, 'code'],
  ['data/surveys/hoa-binh-2023/results.csv', 3, 6, 'number'],
  ['data/surveys/hoa-binh-2023/results.csv', 3, 7, 'number'],
  [`${WEEK}/streams.csv`, 1, 2, 'header'],
  [`${WEEK}/streams.csv`, 2, 1, 'text'],
  [`${WEEK}/streams.csv`, 2, 2, 'code'],
  [`${WEEK}/streams.csv`, 2, 3, 'code'],
  [`${WEEK}/streams.csv`, 2, 4, 'code'],
  [`${WEEK}/phan-anh.csv`, 2, 1, 'text'],
  ['data/documents.csv', 1, 1, 'header'],
  ['data/documents.csv', 2, 1, 'code'],
  ['data/documents.csv', 2, 3, 'text'],
  ['data/documents.csv', 2, 4, 'date'],
  ['data/topics.csv', 2, 1, 'code'],
  ['data/topics.csv', 2, 2, 'text'],
  ['data/localities.csv', 2, 1, 'code'],
  ['data/localities.csv', 3, 2, 'text'],
  ['data/localities.csv', 3, 4, 'date'],
  ['data/localities.csv', 3, 6, 'code'],
  ['data/series.csv', 2, 1, 'code'],
  ['data/series.csv', 2, 2, 'text'],
  ['data/series.csv', 2, 5, 'code'],
  ['data/series-breaks.csv', 2, 2, 'date'],
];
