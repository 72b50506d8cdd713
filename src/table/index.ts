/**
 * Bytes become a `Table` of text with the line of each row: encodings, delimiters, headers, signs that cannot be seen.
 */

export { type Blocks, readBlocks } from './blocks.ts';
export { checkSigns } from './check-signs.ts';
export { findConflict } from './conflict.ts';
export { decodeText } from './decode.ts';
export { findDelimiter } from './delimiter.ts';
export { excelDay, excelFault } from './excel.ts';
export { findGarbling } from './garbled.ts';
export { explainNumber, parseNumber } from './number.ts';
export { readTable } from './read.ts';
export { readRecords } from './records.ts';
export { scanRecords } from './scan.ts';
export { rowsOfLines } from './sheet-rows.ts';
export {
  cleanSigns,
  findHidden,
  findLookalike,
  meantText,
  plainSpaces,
  withoutHidden,
} from './signs.ts';
export { findUtf16 } from './utf16.ts';
export type { Table } from './table.ts';
