import { parse } from 'csv-parse/sync';
import type { Outcome } from '../problem/index.ts';
import { decodeText } from './decode.ts';
import { findDelimiter } from './delimiter.ts';
import { scanRecords, type Scan } from './scan.ts';
import type { Table } from './table.ts';

/** A CSV without any notion of a header. */
interface Records {
  readonly records: readonly (readonly string[])[];
  /** The first line of each record. */
  readonly lines: readonly number[];
  readonly delimiter: Table['delimiter'];
}

/**
 * Reads a CSV whose header is not one plain line: an export with two, or a table with a title above it.
 *
 * @returns Problems of encodings and quotation marks.
 */
export function readRecords(bytes: Uint8Array, file: string): Outcome<Records> {
  const { value: text, problems } = decodeText(bytes, file);
  if (text === null) return { value: null, problems };
  const delimiter = findDelimiter(text.replace(/^\s*\n/u, ''));
  const { problems: torn, ...scan } = scanRecords(text, { file, firstLine: 1, delimiter });
  if (torn.length > 0) return { value: null, problems: torn };
  const records = splitRecords(text, delimiter, scan);
  return { value: { records, lines: scan.lines, delimiter }, problems: [] };
}

/**
 * The cells of each record. Most answers are codes and most records hold no quotation mark, so that splitting at the
 * delimiters is all there is to do, in a quarter of the time; those that hold one go through csv-parse together.
 */
export function splitRecords(
  text: string,
  delimiter: string,
  { ends, quoted }: Pick<Scan, 'ends' | 'quoted'>,
): string[][] {
  const recordAt = (at: number): string =>
    text.slice(at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, ends[at]);
  const parsed = parseQuoted([...quoted].map(recordAt), delimiter);
  let next = 0;
  return ends.map((_, at) =>
    quoted.has(at) ? (parsed[next++] ?? []) : recordAt(at).split(delimiter),
  );
}

function parseQuoted(records: readonly string[], delimiter: string): string[][] {
  if (records.length === 0) return [];
  const parsed = parse(records.join('\n'), {
    delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  });
  if (parsed.length !== records.length)
    throw new Error(`records found and parsed differ: ${records.length} ${parsed.length}`);
  return parsed;
}
