/**
 * A view is what one chart of a survey shows: a question, for everyone or by groups, of all choices or one. Its chart, its address, its
 * label, its figures, and the panel by which readers reuse it.
 */
export { CHART_FILES, reusePanel, viewCitation, viewReuse } from './reuse.ts';
export { isCharted, viewChart } from './view-chart.ts';
export { viewAnchor, viewFolder, viewLabel, viewResults, viewUrl, type View } from './view.ts';
