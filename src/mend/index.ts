/** What may be mended in a file without changing what it says; every change is told. */

export type { Change, Mended } from './change.ts';
export { mendCsv } from './mend-csv.ts';
export { mendText } from './mend-text.ts';
export { numericHeaders } from './numeric-columns.ts';
