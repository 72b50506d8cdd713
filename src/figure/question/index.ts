/** A question as everybody sees it: for everyone, split by a background question, or compared between groups. */
export { compareFigure } from './compare.ts';
export { questionFigure } from './question.ts';
export { indexResults, questionOf, splitsOf, type ResultIndex } from './results.ts';
export { tableResults } from './table-results.ts';
