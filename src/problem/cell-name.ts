const LETTERS = 26;
const BEFORE_A = 64;

/**
 * The name of a cell as a spreadsheet shows it.
 *
 * @param column from 1
 * @param row from 1, as the spreadsheet numbers its rows
 * @example
 * cellName(28, 5); // 'AB5'
 */
export function cellName(column: number, row: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / LETTERS))
    letters = String.fromCharCode(BEFORE_A + 1 + ((rest - 1) % LETTERS)) + letters;
  return `${letters}${String(row)}`;
}

/** The cell of a Problem in a CSV; null where the file is no CSV, or a spreadsheet would number its rows in some other way. */
export function cellOfPlace(place: {
  readonly column?: number | undefined;
  readonly row?: number | undefined;
}): string | null {
  const { column, row } = place;
  return column === undefined || row === undefined ? null : cellName(column, row);
}
