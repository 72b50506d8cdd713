/**
 * What is taken along of one chart, made where a reader asks for it: published results, read back, become the view, the words around
 * it and the context that `picture` and `download` work with, as a build has them. Pure; what clicks and saves is `take/client`.
 */
export { trendAbout, viewAbout } from './about.ts';
export { takenContext } from './context.ts';
export { trendReadings } from './trend-readings.ts';
export { takenReport, takenView, type Asked } from './view.ts';
