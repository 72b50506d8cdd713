/**
 * What is said in and around figures, in Vietnamese: apart by what needs it, since a browser loads only what it draws.
 */
export { chart, type ChartWords } from './chart.ts';
export { difference, type DifferenceWords } from './difference.ts';
export { figure, type FigureWords } from './figure.ts';
export { reuse, type ReuseWords } from './reuse.ts';
export { series, type SeriesWords } from './series.ts';
export { streams, type StreamsWords } from './streams.ts';
export { table, type TableWords } from './table.ts';
