/**
 * What is said in and around figures, in English: apart by what needs it, since a browser loads only what it draws.
 */
export { chart } from './chart.ts';
export { difference } from './difference.ts';
export { figure } from './figure.ts';
export { reuse } from './reuse.ts';
export { series } from './series.ts';
export { streams } from './streams.ts';
export { table } from './table.ts';
