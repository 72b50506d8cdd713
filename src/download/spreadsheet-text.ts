/** A line that a spreadsheet would run: a formula sign (half or full width) after any blanks, or a TAB. */
const RISKY = /^(?:\s*[=+\-@＝＋－＠]| *\t)/u;

/**
 * Text that no spreadsheet takes for a formula: a `'` before every line of the cell that begins like one,
 * also after leading spaces, and before a cell that begins with a carriage return. Only for text: numbers stay numbers.
 * Source: OWASP, CSV Injection.
 *
 * @example
 * spreadsheetText('=HYPERLINK("x")'); // '\'=HYPERLINK("x")'
 */
export function spreadsheetText(text: string): string {
  const guarded = text
    .split(/(\r\n|\n|\r)/u)
    .map((line, at) => (at % 2 === 0 && RISKY.test(line) ? `'${line}` : line))
    .join('');
  return /^ *\r/u.test(text) ? `'${guarded}` : guarded;
}
