import { spreadsheetText } from './spreadsheet-text.ts';

/** A cell: text is guarded and quoted where needed, a number is written in full precision with a point, null is empty. */
export type Cell = string | number | boolean | null;

/** Excel takes a file for UTF-8 only when it begins so. */
const BOM = '\uFEFF';

/**
 * Rows as CSV after RFC 4180: commas, CRLF, UTF-8 with a byte order mark.
 *
 * @example
 * toCsv(['a', 'b'], [['x, y', 0.5]]); // '\uFEFFa,b\r\n"x, y",0.5\r\n'
 */
export function toCsv(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  // Labels and sources stand in row after row: each is guarded and quoted once.
  const texts = new Map<string, string>();
  const written = (cell: Cell): string => {
    if (typeof cell !== 'string') return toCell(cell);
    const text = texts.get(cell) ?? toCell(cell);
    texts.set(cell, text);
    return text;
  };
  const lines = [header, ...rows].map((row) => row.map(written).join(','));
  return `${BOM}${lines.join('\r\n')}\r\n`;
}

function toCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number' && !Number.isFinite(cell))
    throw new Error(`not a number for a download: ${String(cell)}`);
  if (typeof cell !== 'string') return String(cell);
  const text = spreadsheetText(cell);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
