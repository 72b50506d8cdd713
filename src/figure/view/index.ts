/**
 * A view is what one chart of a survey shows: a question, for everyone or by groups, of all choices or one. Its chart, its address, its
 * label, its figures, and the panel by which readers take it along.
 */
export { reusePanel, takeButtons, viewCitation, viewReuse } from './reuse.ts';
export { viewChart } from './view-chart.ts';
export {
  embedAnchor,
  viewAnchor,
  viewHref,
  viewLabel,
  viewName,
  viewResults,
  viewUrl,
  type View,
} from './view.ts';
