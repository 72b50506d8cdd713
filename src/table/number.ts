/** Why a cell is not a number that we read. */
export type NumberFault =
  'decimal-comma' | 'thousands' | 'spaces' | 'scientific' | 'long' | 'other';

/** More digits than any figure has; the squares of numbers so long are still finite, and above 0. */
const LONGEST = 30;

const POINT = /^-?(?:\d+(?:\.\d+)?|\.\d+)$/;
const COMMA = /^-?(?:\d+(?:[.,]\d+)?|[.,]\d+)$/;

/** In a file with decimal commas `12.500` may be twelve thousand five hundred or twelve and a half: nobody can tell. */
const AMBIGUOUS = /^-?[1-9]\d{0,2}\.\d{3}$/;

const SCIENTIFIC = /^[-+]?\d+(?:[.,]\d+)?e[-+]?\d+$/i;
const GROUPED = /^-?\d{1,3}(?:(?:\.\d{3})+(?:,\d+)?|(?:,\d{3})+(?:\.\d+)?)$/;

/**
 * A number as staff write it, of 30 characters at most, without thousands separators, spaces, `+` or powers of ten; null for
 * anything else.
 * With `decimalComma` both `12,5` and `12.5` are read, but not `12.500`, which may mean 12 500.
 *
 * @example
 * parseNumber('12,5', true); // 12.5
 * parseNumber('12,5', false); // null
 */
export function parseNumber(cell: string, decimalComma: boolean): number | null {
  if (cell.length > LONGEST || !(decimalComma ? COMMA : POINT).test(cell)) return null;
  if (decimalComma && AMBIGUOUS.test(cell)) return null;
  const value = Number(decimalComma ? cell.replace(',', '.') : cell);
  return Number.isFinite(value) ? value : null;
}

/**
 * The likely reason why `parseNumber` gave null, for the remedy of a Problem. `12,500` without `decimalComma` counts as
 * `thousands`, though it may be a decimal.
 *
 * @example
 * explainNumber('1.234,5', false); // 'thousands'
 */
export function explainNumber(cell: string, decimalComma: boolean): NumberFault {
  if (/\s/.test(cell) && /\d/.test(cell)) return 'spaces';
  if (SCIENTIFIC.test(cell)) return 'scientific';
  if (GROUPED.test(cell)) return 'thousands';
  if (cell.length > LONGEST && COMMA.test(cell)) return 'long';
  if (!decimalComma && COMMA.test(cell) && cell.includes(',')) return 'decimal-comma';
  return 'other';
}
