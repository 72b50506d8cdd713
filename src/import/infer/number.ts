import { answerKinds } from '../answer/index.ts';
import { parseNumber } from '../../table/index.ts';

/** A column of numbers; empty and silent cells are NaN. */
export interface Numbers {
  readonly values: readonly number[];
  readonly integer: boolean;
  readonly different: number;
}

const NUMERIC_SHARE = 0.8;
const AGE_BOUNDS = [18, 30, 45, 60];
const YOUNGEST = 6;
const OLDEST = 115;
const TOP_CODE = 10;
const MOST_CODES = 11;
const PER_CODE = 3;
const FEWEST_ROWS = 10;

/**
 * The numbers of a column, when all that is no number is a way of not answering; null for any other column. Codes with
 * zeros before them are no numbers.
 */
export function readNumbers(cells: readonly string[], decimalComma: boolean): Numbers | null {
  const filled = cells.filter((cell) => cell !== '');
  const comma = hasDecimalComma(filled, decimalComma);
  const values = cells.map((cell) => numberOf(cell, comma) ?? NaN);
  const numeric = values.filter((value) => !Number.isNaN(value));
  const words = [...new Set(filled.filter((cell) => numberOf(cell, comma) === null))];
  if (filled.length === 0 || numeric.length < filled.length * NUMERIC_SHARE) return null;
  if (answerKinds(words).includes('answer')) return null;
  if (filled.some((cell) => /^0\d/u.test(cell))) return null;
  return { values, integer: numeric.every(Number.isInteger), different: new Set(numeric).size };
}

/** Whether a column writes decimals with a comma, told by cells that can only be read so; else what its file does. */
function hasDecimalComma(cells: readonly string[], usual: boolean): boolean {
  const [comma, point] = [/^-?\d+,(?:\d{1,2}|\d{4,})$/u, /^-?\d+\.(?:\d{1,2}|\d{4,})$/u].map(
    (sign) => cells.some((cell) => sign.test(cell)),
  );
  return comma === point ? usual : comma === true;
}

function numberOf(cell: string, decimalComma: boolean): number | null {
  if (cell === '') return null;
  const bare = cell.replace(/ ?(?:tuổi|lần|người)$/iu, '');
  // A spreadsheet writes long fractions of binary numbers: 3.3000000000000003.
  return (
    parseNumber(bare, decimalComma) ?? (/^-?\d\.?\d*e-?\d+$/iu.test(bare) ? Number(bare) : null)
  );
}

/** Whether numbers are few and small enough to be answers of a list: marks from 1 to 5, codes. */
export function looksCoded({ values, integer, different }: Numbers): boolean {
  const numeric = values.filter((value) => !Number.isNaN(value));
  const within = numeric.every((value) => value >= 0 && value <= TOP_CODE);
  return integer && within && different <= MOST_CODES && numeric.length >= different * PER_CODE;
}

/** Whether numbers only tell rows apart: every one different, and counted on or long. */
export function isRowKey({ values, integer, different }: Numbers): boolean {
  const numeric = values.filter((value) => !Number.isNaN(value));
  if (!integer || different < numeric.length || numeric.length < FEWEST_ROWS) return false;
  const span = Math.max(...bounds(numeric)) - Math.min(...bounds(numeric));
  return span < numeric.length * 2 || bounds(numeric).every((value) => value >= 1e5);
}

/** Lowest and highest, without handing a hundred thousand numbers to a function. */
function bounds(numbers: readonly number[]): readonly [number, number] {
  return numbers.reduce<readonly [number, number]>(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
}

/**
 * Exact ages as groups: "18–29", "30–44", "45–59", "60 trở lên", and "Dưới 18" below; null when they are no ages.
 *
 * @example
 * ageGroups([17, 35, NaN], { under: (n) => `Dưới ${n}`, over: (n) => `${n} trở lên` }); // ['Dưới 18', '30–44', '']
 */
export function ageGroups(
  ages: readonly number[],
  words: { readonly under: (age: number) => string; readonly over: (age: number) => string },
): readonly string[] | null {
  const given = ages.filter((age) => !Number.isNaN(age));
  if (given.some((age) => age < YOUNGEST || age > OLDEST)) return null;
  return ages.map((age) => {
    if (Number.isNaN(age)) return '';
    const at = AGE_BOUNDS.findLastIndex((bound) => age >= bound);
    const [low, high] = [AGE_BOUNDS[at], AGE_BOUNDS[at + 1]];
    if (low === undefined) return words.under(AGE_BOUNDS[0] ?? 0);
    return high === undefined ? words.over(low) : `${String(low)}–${String(high - 1)}`;
  });
}
