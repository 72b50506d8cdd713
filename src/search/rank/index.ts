/**
 * Which pages and questions answer a query, in which order, and why: candidates from the index, then each title and
 * question judged by runs, pairs and accents.
 */

export { findHeadings, type HeadingAnswer, rankPages, WINDOW } from './find.ts';
export { type Hit, partMatches, toHits } from './hits.ts';
export { listPages, type PageMatch } from './rank-page.ts';
export { placeReason } from './reason.ts';
