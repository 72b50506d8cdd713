/** What is said around a chart or a table: finding, description, wording, whom the figures speak for, what to beware of, source. */
export { baseLine, baseParts, baseText } from './base-line.ts';
export { chartHtml, reportBadges } from './chart-html.ts';
export { groupBases } from './group-bases.ts';
export { remarks, remarkTexts, sourcesText } from './remarks.ts';
export { questionHref, sourceLine } from './source-line.ts';
export { wordingNotes } from './wording-notes.ts';
