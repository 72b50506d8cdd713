import { tidy, type Sheet } from './sheet.ts';

const LOOKED_AT = 50;

/** How many cells of a row hold something. */
export function filledCells(row: readonly string[] | undefined): number {
  return (row ?? []).filter((cell) => tidy(cell) !== '').length;
}

/**
 * The row of the header: the first that is at least half as full as the fullest of the first fifty, so that titles above
 * a table are passed over; −1 for an empty sheet.
 */
export function findHeader({ rows }: Sheet): number {
  const filled = rows.slice(0, LOOKED_AT).map(filledCells);
  const most = Math.max(0, ...filled);
  return most === 0 ? -1 : filled.findIndex((count) => count * 2 >= most);
}
