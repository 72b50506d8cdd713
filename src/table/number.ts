import type { NumberFault } from '../problem/index.ts';
import { excelFault } from './excel.ts';
import { findHidden } from './signs.ts';

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

/** Without decimal commas `12,500` may be twelve and a half as well. */
const AMBIGUOUS_COMMA = /^-?[1-9]\d{0,2},\d{3}$/;
/** A date of Excel's: 3/1, 03/01/2025, 2025-01-03. */
const DATE = /^\d{1,2}[-/]\d{1,2}(?:[-/]\d{2,4})?$|^\d{4}-\d{2}-\d{2}/;

/** The likely mistakes, the surest first. */
const FAULTS: readonly (readonly [
  NumberFault,
  (cell: string, decimalComma: boolean) => boolean,
])[] = [
  ['hidden', (cell) => findHidden(cell) >= 0],
  ['wide', (cell) => cell.normalize('NFKC') !== cell && !/\s/.test(cell)],
  ['excel-error', (cell) => excelFault(cell) === 'error'],
  ['excel-formula', (cell) => excelFault(cell) === 'formula'],
  ['excel-date', (cell) => excelFault(cell) === 'date' || DATE.test(cell)],
  ['percent', (cell) => /^[-\d.,]+\s*[%％﹪]$/.test(cell)],
  ['letter', (cell) => /\d/.test(cell) && /^[\dOoIl.,]+$/.test(cell) && /[OoIl]/.test(cell)],
  ['sign', (cell) => /^[+−–]\s*[\d.,]+$/.test(cell)],
  ['spaces', (cell) => /\s/.test(cell) && /\d/.test(cell)],
  ['scientific', (cell) => SCIENTIFIC.test(cell)],
  ['ambiguous', (cell, comma) => (comma ? AMBIGUOUS : AMBIGUOUS_COMMA).test(cell)],
  ['thousands', (cell) => GROUPED.test(cell)],
  ['long', (cell) => cell.length > LONGEST && COMMA.test(cell)],
  ['decimal-comma', (cell, comma) => !comma && COMMA.test(cell) && cell.includes(',')],
];

/**
 * The likely reason why `parseNumber` gave null, for the remedy of a Problem. `12,500` without `decimalComma`, and
 * `12.500` with it, are `ambiguous`: whoever wrote it must say whether thousands or a decimal was meant.
 *
 * @example
 * explainNumber('1.234,5', false); // 'thousands'
 */
export function explainNumber(cell: string, decimalComma: boolean): NumberFault {
  return FAULTS.find(([, isIt]) => isIt(cell, decimalComma))?.[0] ?? 'other';
}
