/** Finished tables become results.csv. */

export { inferTables } from './infer.ts';
export { readWide } from './wide.ts';
