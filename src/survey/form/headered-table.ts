import { nearest, type Place, problem, type Problem } from '../../problem/index.ts';
import type { Table } from '../../table/index.ts';

/** A table whose columns are found by name whatever its case and spaces, as XLSForm tools do. */
export interface HeaderedTable {
  readonly table: Table;
  /** Column name, lower case with `_` → index. */
  readonly at: ReadonlyMap<string, number>;
  /** Where the Problems of this file are collected. */
  readonly problems: Problem[];
}

const canonical = (header: string): string =>
  header.includes(':') ? header.toLowerCase() : header.toLowerCase().replaceAll(/\s+/g, '_');

/** Opens a table, and reports columns whose names differ by case or spaces only. */
export function openHeaderedTable(table: Table, problems: Problem[]): HeaderedTable {
  const at = new Map<string, number>();
  table.header.forEach((header, index) => {
    const name = canonical(header);
    const first = at.get(name);
    if (first === undefined) at.set(name, index);
    else {
      const params = { first: first + 1, again: index + 1 };
      problems.push(problem('table-header-duplicate', headerPlace(table, index), params));
    }
  });
  return { table, at, problems };
}

/** The cell without the spaces around it; empty where the file has no such column. */
export function cellOf(source: HeaderedTable, row: number, column: string): string {
  const index = source.at.get(column);
  return index === undefined ? '' : (source.table.rows[row]?.[index] ?? '').trim();
}

/** The place of a cell; of the whole row where the file has no such column. */
export function placeOf(source: HeaderedTable, row: number, column: string): Place {
  const { table, at } = source;
  const index = at.get(column);
  const line = table.lines[row];
  if (index === undefined) return { file: table.file, line, field: column };
  const seen = table.rows[row]?.[index] ?? '';
  return { file: table.file, line, column: index + 1, field: table.header[index], seen };
}

/** The place of a column's header. */
export function headerPlace(table: Table, index: number): Place {
  const header = table.header[index] ?? '';
  return {
    file: table.file,
    line: table.headerLine,
    column: index + 1,
    field: header,
    seen: header,
  };
}

/** Reports the required columns that are missing, and says whether all are there. */
export function requireColumns(source: HeaderedTable, required: readonly string[]): boolean {
  const missing = required.filter((column) => !source.at.has(column));
  const place = { file: source.table.file, line: source.table.headerLine };
  for (const column of missing) {
    source.problems.push(problem('survey-column-missing', place, { column }));
  }
  return missing.length === 0;
}

/** Reports the columns that `isKnown` does not know, with the nearest of `names`. */
export function refuseColumns(
  source: HeaderedTable,
  isKnown: (column: string) => boolean,
  names: readonly string[],
): void {
  for (const [column, index] of source.at) {
    if (isKnown(column)) continue;
    const suggestion = nearest(column, names);
    const place = headerPlace(source.table, index);
    source.problems.push(problem('survey-column-unknown', place, { suggestion }));
  }
}

/** A cell that takes one of a few words, or nothing for the first of them; `suggest` guesses what another word meant. */
export function readWord<W extends string>(
  source: HeaderedTable,
  row: number,
  column: string,
  allowed: readonly [W, ...W[]],
  suggest: (cell: string) => string | null = (cell) => nearest(cell, allowed),
): W {
  const cell = cellOf(source, row, column);
  if (cell === '') return allowed[0];
  const word = allowed.find((candidate) => candidate === cell);
  if (word !== undefined) return word;
  const suggestion = suggest(cell);
  source.problems.push(
    problem('survey-word', placeOf(source, row, column), { allowed, suggestion }),
  );
  return allowed[0];
}
