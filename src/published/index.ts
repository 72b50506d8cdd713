/**
 * The published form of a survey: one plain JSON value in columns (`results.json`), with every number as it is printed,
 * that comparisons, downloads and drawings in the browser read. Pure; what is read back is a `SurveyReport` without prose.
 */
export { withPrintedBalances } from './balances.ts';
export { fromPublished, type PublishedReport } from './from-published.ts';
export type { Published, PublishedFront } from './published.ts';
export { publishedContrast, publishedDesign, publishedResult, publishedTest } from './precision.ts';
export { sourceText } from './source-text.ts';
export { toPublished } from './to-published.ts';
