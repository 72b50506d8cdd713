import { problem, type Problem } from '../problem/index.ts';
import type { Table } from './table.ts';

/** What the rows are measured against. */
interface RowsPlace {
  readonly file: string;
  readonly headerLine: number;
  readonly header: readonly string[];
  /** How many cells the header's record has, trailing empty ones included. */
  readonly headerCells: number;
  readonly delimiter: Table['delimiter'];
}

/** The rows that fit, and a Problem for each that does not. */
interface Rows {
  readonly rows: readonly (readonly string[])[];
  readonly lines: Int32Array;
  readonly problems: readonly Problem[];
}

/**
 * Fits records to the header: blank ones are dropped, empty surplus cells cut off where rows commonly have them, and the
 * rest must have as many cells as the header: a row with one more may hold a decimal comma that moved its cells. A row that does not fit is reported and left out, for its cells may stand in the wrong columns.
 *
 * @param lines the first line of each record.
 * @returns Problems `table-row-long`, `table-row-short`, and `table-header-empty` for cells in a column without a name.
 */
export function fitRows(
  records: readonly (readonly string[])[],
  lines: readonly number[],
  place: RowsPlace,
): Rows {
  const width = place.header.length;
  const rows: (readonly string[])[] = [];
  const kept = new Int32Array(records.length);
  const misfits: Problem[] = [];
  const unnamed = new Map<number, Problem>();
  const padded = isPadded(records, place.headerCells);
  records.forEach((record, i) => {
    if (isBlank(record)) return;
    const line = lines[i] ?? 0;
    const surplus = firstSurplus(record, width);
    if (record.length < width) misfits.push(tooShort(record, line, place));
    else if (surplus < 0 && record.length > place.headerCells && !padded)
      misfits.push(tooLong(record, place.headerCells, line, place));
    else if (surplus >= place.headerCells) misfits.push(tooLong(record, surplus, line, place));
    else if (surplus < 0) {
      kept[rows.length] = line;
      rows.push(record.length === width ? record : record.slice(0, width));
    } else if (!unnamed.has(surplus))
      unnamed.set(surplus, withoutName(record, surplus, line, place));
  });
  const problems = [...unnamed.values(), ...misfits];
  return { rows, lines: kept.slice(0, rows.length), problems };
}

/** Whether rows commonly end in more empty cells than the header: then a single such row does not stand out. */
function isPadded(records: readonly (readonly string[])[], headerCells: number): boolean {
  const long = records.filter((record) => record.length > headerCells).length;
  return long > 1 && long > records.length / 2;
}

/** Whether every cell is empty or white space. */
export function isBlank(record: readonly string[]): boolean {
  return record.every((cell) => cell.trim() === '');
}

function firstSurplus(record: readonly string[], width: number): number {
  if (record.length <= width) return -1;
  return record.findIndex((cell, i) => i >= width && cell.trim() !== '');
}

function tooShort(record: readonly string[], line: number, place: RowsPlace): Problem {
  const column = record.length + 1;
  const at = { file: place.file, line, column, field: place.header[record.length] };
  return problem('table-row-short', at, { expected: place.header.length, found: record.length });
}

function tooLong(
  record: readonly string[],
  surplus: number,
  line: number,
  { file, header, delimiter }: RowsPlace,
): Problem {
  const at = { file, line, column: surplus + 1, seen: record[surplus] };
  return problem('table-row-long', at, {
    expected: header.length,
    found: record.length,
    delimiter,
  });
}

function withoutName(
  record: readonly string[],
  surplus: number,
  dataLine: number,
  { file, headerLine }: RowsPlace,
): Problem {
  const at = { file, line: headerLine, column: surplus + 1, seen: record[surplus] };
  return problem('table-header-empty', at, { dataLine });
}
