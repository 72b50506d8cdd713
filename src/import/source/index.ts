/** Bytes of workbooks, CSV and SPSS files become sheets and columns. */

export { readSource } from './read.ts';
