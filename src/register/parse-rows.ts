import {
  nearest,
  nearestDay,
  problem,
  type Problem,
  type ProblemCode,
  type ProblemParams,
} from '../problem/index.ts';
import type { Table } from '../table/index.ts';
import { isDay, isPartialDate } from './date.ts';

/** What the columns of a register are; all must be in the header, `required` must be filled, `key` must be unique, whatever its case. */
interface RegisterShape {
  readonly columns: readonly string[];
  readonly required: readonly string[];
  readonly key: readonly string[];
}

/** A row under inspection: gives trimmed cells, and takes note of what is wrong with them. */
export interface Row {
  readonly line: number;
  readonly cell: (column: string) => string;
  readonly report: <C extends ProblemCode>(
    code: C,
    column: string,
    params: ProblemParams[C],
  ) => void;
}

/** The rows of one register, and the list that their reports go to. */
interface Rows {
  readonly rows: readonly Row[];
  readonly problems: Problem[];
}

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Names that no host serves as a page. */
const RESERVED: readonly string[] = ['index', '404'];

/** The rows of a register whose header, required cells and keys are right; the others are reported and left out. */
export function parseRows(table: Table, shape: RegisterShape): Rows {
  const problems = headerProblems(table, shape.columns);
  if (problems.some(({ code }) => code === 'register-column-missing'))
    return { rows: [], problems };
  const firstLines = new Map<string, number>();
  const rows = table.rows
    .map((cells, at) => rowOf(table, cells, at, problems))
    .filter((row) => isFilled(row, shape.required))
    .filter((row) => isFirst(row, shape.key, firstLines));
  return { rows, problems };
}

/** The cell as an id, reported when it is not one. */
export function idCell(row: Row, column: string): string {
  const text = row.cell(column);
  if (RESERVED.includes(text)) row.report('id-reserved', column, {});
  else if (!ID.test(text) || text.length > 100) row.report('register-id', column, {});
  return text;
}

/** The cell as an ISO day, reported and null when it is not one. */
export function dayCell(row: Row, column: string): string | null {
  const text = row.cell(column);
  if (isDay(text)) return text;
  row.report('register-day', column, { suggestion: nearestDay(text) });
  return null;
}

/** The cell as an ISO day, month or year; null when empty, or reported. */
export function dateCell(row: Row, column: string): string | null {
  const text = row.cell(column);
  if (text === '') return null;
  if (isPartialDate(text)) return text;
  row.report('register-date', column, { suggestion: nearestDay(text) });
  return null;
}

/** The cell as one of a few words, reported and null when it is none of them. */
export function wordCell<W extends string>(
  row: Row,
  column: string,
  allowed: readonly W[],
): W | null {
  const word = allowed.find((candidate) => candidate === row.cell(column));
  if (word !== undefined) return word;
  row.report('register-word', column, {
    allowed,
    suggestion: nearest(row.cell(column), allowed),
  });
  return null;
}

/** The cell's text, or null when it is empty. */
export function textCell(row: Row, column: string): string | null {
  const text = row.cell(column);
  return text === '' ? null : text;
}

function headerProblems(
  { file, header, headerLine }: Table,
  columns: readonly string[],
): Problem[] {
  const place = { file, line: headerLine };
  const missing = columns
    .filter((column) => !header.includes(column))
    .map((column) => problem('register-column-missing', place, { column }));
  const unknown = header.flatMap((seen, at) =>
    columns.includes(seen)
      ? []
      : [
          problem(
            'register-column-unknown',
            { ...place, column: at + 1, seen },
            { allowed: columns },
          ),
        ],
  );
  return [...missing, ...unknown];
}

function rowOf(table: Table, cells: readonly string[], at: number, problems: Problem[]): Row {
  const line = table.lines[at] ?? table.headerLine;
  const indexOf = (field: string): number => {
    const index = table.index.get(field);
    if (index === undefined) throw new Error(`unknown column: ${field}`);
    return index;
  };
  const read = (field: string): string => cells[indexOf(field)] ?? '';
  return {
    line,
    cell: (field) => read(field).trim(),
    report: (code, field, params) => {
      const place = {
        file: table.file,
        line,
        column: indexOf(field) + 1,
        field,
        seen: read(field),
      };
      problems.push(problem(code, place, params));
    },
  };
}

function isFilled(row: Row, required: readonly string[]): boolean {
  const empty = required.filter((column) => row.cell(column) === '');
  for (const column of empty) row.report('register-cell-empty', column, {});
  return empty.length === 0;
}

function isFirst(row: Row, key: readonly string[], firstLines: Map<string, number>): boolean {
  const id = JSON.stringify(key.map((column) => row.cell(column).toLowerCase()));
  const first = firstLines.get(id);
  if (first === undefined) {
    firstLines.set(id, row.line);
    return true;
  }
  const [column] = key;
  if (column === undefined) throw new Error('register without a key');
  row.report('register-duplicate', column, { line: first });
  return false;
}
