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
  const first = most === 0 ? -1 : filled.findIndex((count) => count * 2 >= most);
  return first >= 0 && isMadeHeader(rows, first) ? first + 1 : first;
}

const MADE = /^(?:column|cột|field|unnamed:|v|var|f|_c)[ _]?\d{1,4}$/iu;

/** A row of names that a spreadsheet made up for a table (`Column1`, `Column2`), with the true header below it. */
export function isMadeHeader(rows: Sheet['rows'], at: number): boolean {
  const names = (rows[at] ?? []).map(tidy).filter((cell) => cell !== '');
  const below = (rows[at + 1] ?? []).map(tidy);
  if (names.length < 2 || !names.every((name) => MADE.test(name))) return false;
  if (below.filter((cell) => cell !== '').length < names.length) return false;
  // A header stands once in its column and is no number.
  return below.every(
    (cell, column) =>
      cell === '' ||
      (!/^[\d.,:/ -]+$/u.test(cell) &&
        !rows.slice(at + 2).some((row) => tidy(row[column]) === cell)),
  );
}
