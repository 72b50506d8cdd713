import type { Sheet } from '../sheet/index.ts';
import type { Outcome } from '../../problem/index.ts';
import { readRecords } from '../../table/index.ts';

/** A CSV as a sheet of one name less, with its encodings and delimiters as `src/table` reads them. */
export function readCsvSheet(bytes: Uint8Array, file: string): Outcome<readonly Sheet[]> {
  const { value, problems } = readRecords(bytes, file);
  if (value === null) return { value, problems };
  const { records, lines, delimiter } = value;
  const decimalComma = delimiter === ';';
  return { value: [{ file, name: '', rows: records, lines, decimalComma, merges: [] }], problems };
}
