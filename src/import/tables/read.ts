import { fold } from '../../format/index.ts';
import { type Outcome, problem, type Problem } from '../../problem/index.ts';
import { hide } from '../../survey/index.ts';
import { explainNumber, parseNumber } from '../../table/index.ts';
import {
  filledCells,
  type Sheet,
  sheetPlace,
  tableColumns,
  type TableColumns,
  tidy,
} from '../sheet/index.ts';
import { cellSign } from '../personal/index.ts';

/** A line of a finished table; a percentage is 0–100, or 0–1 where `fraction`. */
export interface TableRow {
  readonly choice: string;
  readonly n: number | null;
  readonly base: number | null;
  readonly percent: number | null;
  readonly line: number;
}

/** A finished table of one question. */
export interface FinishedTable {
  readonly question: string;
  /** What the table splits by, and whose figures it prints; null for everyone's. */
  readonly by: string | null;
  readonly group: string | null;
  readonly rows: readonly TableRow[];
  /** The count of the row of totals. */
  readonly total: number | null;
}

const TOTAL = /^(?:tong(?: cong| so)?|cong|total)$/u;

/**
 * Reads finished tables one below the other: a title, a header with choices, counts or percentages, the rows; or one long
 * table with a column for the question, which may be given once for all its rows.
 */
export function readTables(sheet: Sheet): Outcome<readonly FinishedTable[]> {
  const tables: (FinishedTable & { rows: TableRow[]; total: number | null })[] = [];
  const all = { by: null, group: null };
  const problems: Problem[] = [];
  let columns: TableColumns | null = null;
  let title = '';
  sheet.rows.forEach((row, at) => {
    const header = tableColumns(row);
    if (header !== null) columns = header;
    if (header?.question === null) tables.push({ question: title, ...all, rows: [], total: null });
    if (header !== null || filledCells(row) === 0) return;
    const used: TableColumns | null = columns;
    if (used === null || filledCells(row) === 1) {
      title = tidy(row.find((cell) => tidy(cell) !== ''));
      return;
    }
    const question = used.question === null ? '' : tidy(row[used.question]);
    if (question !== '' && question !== tables.at(-1)?.question)
      tables.push({ question, ...all, rows: [], total: null });
    const table = tables.at(-1);
    if (table === undefined) return;
    const read = readRow(sheet, at, used, problems);
    if (read === null) return;
    if (TOTAL.test(fold(read.choice).trim())) table.total = read.n ?? read.base;
    else table.rows.push(read);
  });
  const value = tables.filter(({ rows }) => rows.length > 0);
  return { value: problems.length > 0 ? null : value.map(inPercent), problems };
}

function readRow(
  sheet: Sheet,
  at: number,
  columns: TableColumns,
  problems: Problem[],
): TableRow | null {
  const row = sheet.rows[at] ?? [];
  const choice = tidy(row[columns.choice]);
  if (choice === '') return null;
  if (cellSign(choice) !== null) {
    const place = { ...sheetPlace(sheet, at, columns.choice), seen: hide(choice) };
    problems.push(problem('import-table-personal', place, {}));
  }
  const number = (column: number | null): number | null => {
    const cell = column === null ? '' : tidy(row[column]).replace(/ ?%$/u, '');
    if (column === null || cell === '' || cell === '-') return null;
    const value = parseNumber(cell, sheet.decimalComma || /^\d+,\d{1,2}$/u.test(cell));
    if (value !== null && value >= 0) return value;
    const place = { ...sheetPlace(sheet, at, column), seen: cell };
    if (column === columns.percent) problems.push(problem('import-table-percent', place, {}));
    else {
      const fault = explainNumber(cell, sheet.decimalComma);
      problems.push(problem('survey-number', place, { fault }));
    }
    return null;
  };
  const line = sheet.lines[at] ?? at + 1;
  return {
    choice,
    n: number(columns.n),
    base: number(columns.base),
    percent: number(columns.percent),
    line,
  };
}

/** Cells in Excel's percent format hold shares: a table without a percentage above 1 that adds up to about 1. */
export function inPercent(table: FinishedTable): FinishedTable {
  const shares = table.rows.flatMap(({ percent }) => percent ?? []);
  const sum = shares.reduce((a, b) => a + b, 0);
  const fraction = shares.length > 0 && shares.every((share) => share <= 1) && sum > 0.5;
  if (!fraction) return table;
  const scaled = (share: number): number => Number((share * 100).toFixed(2));
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      percent: row.percent === null ? null : scaled(row.percent),
    })),
  };
}
