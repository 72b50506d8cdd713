/** What a spreadsheet left in a cell in place of what was typed. */
type ExcelFault = 'error' | 'formula' | 'date';

const ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|#+)$/i;
const FORMULA = /^=.|^@[A-Z]+\(|^\+[A-Z]+\d/i;

const MONTHS: readonly string[] = [
  ...['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
];
const DAY_MONTH =
  /^(?<day>\d{1,2})[- ](?<word>[A-Za-z]{3}|(?:Thg|Tháng)[ -]?\d{1,2})(?:[- ]\d{2,4})?$/iu;
const MONTH_DAY = /^(?<word>[A-Za-z]{3})[- ](?<day>\d{1,2})$/i;

/** The day and month of a cell that a spreadsheet took for a date: `3-Jan`, `Jan-03`, `03-Thg1`; null for anything else. */
export function excelDay(cell: string): { readonly day: number; readonly month: number } | null {
  const { day = '', word = '' } = (DAY_MONTH.exec(cell) ?? MONTH_DAY.exec(cell))?.groups ?? {};
  const digits = /\d+$/.exec(word)?.[0];
  const month = digits === undefined ? MONTHS.indexOf(word.toLowerCase()) + 1 : Number(digits);
  return month < 1 || month > 12 ? null : { day: Number(day), month };
}

/**
 * What Excel made of a cell: an error value, a formula saved as text, a date that was none; null when it looks as typed.
 *
 * @example
 * excelFault('#N/A'); // 'error'
 * excelFault('3-Jan'); // 'date'
 */
export function excelFault(cell: string): ExcelFault | null {
  if (ERROR.test(cell)) return 'error';
  if (FORMULA.test(cell)) return 'formula';
  return excelDay(cell) === null ? null : 'date';
}
