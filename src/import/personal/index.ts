/** Which cells and columns could lead to a person. */

export { cellSign, isFullName } from './cell.ts';
export { cellsReason, headerReason } from './column.ts';
