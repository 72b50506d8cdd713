import { decodeText } from './decode.ts';
import { findDelimiter } from './delimiter.ts';
import { scanRecords } from './scan.ts';

/** Bytes of a file of more rows than a spreadsheet has: there its rows have no numbers. */
const LONGEST = 200_000_000;

/**
 * Where each record of a CSV stands in a spreadsheet: its first line in the file → its row, both from 1. Null when the file
 * cannot be read or its quotation marks are astray, for then a spreadsheet would part it in some other way.
 *
 * @example
 * rowsOfLines(new TextEncoder().encode('a,b\n"1\n2",3\n4,5\n'), 'a.csv'); // Map { 1 → 1, 2 → 2, 4 → 3 }
 */
export function rowsOfLines(bytes: Uint8Array, file: string): ReadonlyMap<number, number> | null {
  if (bytes.length > LONGEST) return null;
  const { value: text } = decodeText(bytes, file);
  if (text === null) return null;
  const blank = /^(?:[^\S\n]*\n)*/.exec(text)?.[0] ?? '';
  const delimiter = findDelimiter(text.slice(blank.length));
  const { lines, problems } = scanRecords(text, { file, firstLine: 1, delimiter });
  return problems.length > 0 ? null : new Map(lines.map((line, i) => [line, i + 1]));
}
