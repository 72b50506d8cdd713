/**
 * Workbooks as spreadsheets read them (Office Open XML, ECMA-376): sheets of cells in, the bytes of an XLSX file out, the same bytes on any day.
 * Strings are shared and styles few, so that a sheet of 40,000 cells takes milliseconds; runs in browsers too. Text is written
 * as it is: whoever hands it in guards it from being taken for a formula.
 */
export type { CellStyle } from './styles.ts';
export type { Cell, Sheet } from './sheet.ts';
export { toXlsx, XLSX_TYPE } from './xlsx.ts';
