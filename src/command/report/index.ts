/**
 * How Problems are written out: for people, programs and git hosts, and as a page. Loads the sentences of every
 * Problem, so it is opened only when there is one.
 */

export { formatGaps, formatReport, toAnnotations, toProblemRecords } from './problems.ts';
export { problemsPage } from './problems-page.ts';
