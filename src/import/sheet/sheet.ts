/** Cells that one merged cell covers; rows and columns count from 0, the last ones included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A sheet of a workbook or a CSV, as text: what every importer starts from. */
export interface Sheet {
  /** The file's name, for the Problems. */
  readonly file: string;
  /** The sheet's name; empty for a CSV. */
  readonly name: string;
  /** Cells in NFC; days are `2026-11-05`, moments `2026-11-05T09:30:00`. Rows may differ in length. */
  readonly rows: readonly (readonly string[])[];
  /** The line of each row, from 1. */
  readonly lines: readonly number[];
  /** True when `12,5` is a number. */
  readonly decimalComma: boolean;
  readonly merges: readonly Merge[];
}

const LETTERS = 26;

/**
 * The letters of a column as a spreadsheet shows them.
 *
 * @param at from 0
 * @example
 * columnLetter(27); // 'AB'
 */
export function columnLetter(at: number): string {
  const last = String.fromCharCode(65 + (at % LETTERS));
  return at < LETTERS ? last : columnLetter(Math.floor(at / LETTERS) - 1) + last;
}

const ODD_SPACE = /[^\S ]|  |^ | $|[\u200b\ufeff]/u;

/** A cell with white space at its ends cut and within it made single spaces. */
export function tidy(cell: string | undefined): string {
  if (cell === undefined || !ODD_SPACE.test(cell)) return cell ?? '';
  return cell.replaceAll(/[\s\u00a0\u200b\ufeff]+/gu, ' ').trim();
}
