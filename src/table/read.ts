import { type Outcome, problem, type Problem } from '../problem/index.ts';
import { findConflict } from './conflict.ts';
import { decodeText } from './decode.ts';
import { findDelimiter, findOtherDelimiter } from './delimiter.ts';
import { readHeader } from './header.ts';
import { checkLetters } from './letters.ts';
import { splitRecords } from './records.ts';
import { fitRows, isBlank } from './rows.ts';
import { scanRecords } from './scan.ts';
import type { Table } from './table.ts';

/**
 * Reads a CSV of staff's as it comes: UTF-8, UTF-16 or windows-1258; `,`, `;` or tab; any line ending; with Excel's
 * trailing empty columns and blank rows. Texts become NFC; line breaks inside cells become `\n`.
 *
 * @param file path from the root folder, for the Problems.
 * @returns the table, or every Problem of its bytes and shape. Where only some rows are at fault, both: the table
 *   without those rows, so that its other cells can be checked in the same run. A table with Problems must not be published.
 * @example
 * readTable(new TextEncoder().encode('id,q1\n1,2\n'), 'data/surveys/a/responses.csv').value?.rows; // [['1', '2']]
 */
export function readTable(bytes: Uint8Array, file: string): Outcome<Table> {
  const { value: text, problems } = decodeText(bytes, file);
  if (text === null) return { value: null, problems };
  const conflict = findConflict(text, file);
  if (conflict !== null) return { value: null, problems: [conflict] };
  const blank = /^\s*\n/.exec(text)?.[0] ?? '';
  return readText(text.slice(blank.length), 1 + blank.split('\n').length - 1, file);
}

function readText(text: string, firstLine: number, file: string): Outcome<Table> {
  const delimiter = findDelimiter(text);
  const { problems, ...scan } = scanRecords(text, { file, firstLine, delimiter });
  if (problems.length > 0) return { value: null, problems };
  const records = splitRecords(text, delimiter, scan);
  return assemble({ text, file, delimiter, records, lines: scan.lines });
}

interface Parts {
  readonly text: string;
  readonly file: string;
  readonly delimiter: Table['delimiter'];
  readonly records: readonly string[][];
  readonly lines: readonly number[];
}

function assemble({ text, file, delimiter, records, lines }: Parts): Outcome<Table> {
  const top = records.findIndex((record) => !isBlank(record));
  const cells = records[top];
  if (cells === undefined) return { value: null, problems: [problem('table-empty', { file }, {})] };
  const headerLine = lines[top] ?? 1;
  const { names, index, problems } = readHeader(cells, { file, line: headerLine });
  const place = { file, headerLine, header: names, headerCells: cells.length, delimiter };
  const other = findOtherDelimiter(records.slice(top + 1), names.length);
  if (other !== null) {
    const params = { header: delimiter, rows: other };
    return {
      value: null,
      problems: [problem('table-delimiter', { file, line: headerLine }, params)],
    };
  }
  const fit = fitRows(records.slice(top + 1), lines.slice(top + 1), place);
  const table: Table = {
    file,
    header: names,
    headerLine,
    index,
    rows: fit.rows,
    lines: fit.lines,
    delimiter,
    decimalComma: delimiter === ';',
  };
  const all = [...problems, ...checkLetters(text, table), ...fit.problems];
  return { value: all.some(spoilsTable) ? null : table, problems: all };
}

/** Whether the columns or letters as a whole cannot be trusted, so that checking cells would only breed false Problems. */
function spoilsTable({ code }: Problem): boolean {
  return (
    code === 'table-header-empty' || code === 'table-header-duplicate' || code === 'table-garbled'
  );
}
