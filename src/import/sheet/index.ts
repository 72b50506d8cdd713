/**
 * A sheet as cells: where its header stands, which columns it has, which format it is of, and what in it is broken.
 */

export { sheetPlace } from './check-sheet.ts';
export { type Column, plainColumn } from './column.ts';
export { findForm, findFormat } from './find-format.ts';
export { filledCells, findHeader } from './find-header.ts';
export { sheetColumns } from './sheet-columns.ts';
export { columnLetter, type Merge, type Sheet, tidy } from './sheet.ts';
export { tableColumns, type TableColumns } from './table-columns.ts';
