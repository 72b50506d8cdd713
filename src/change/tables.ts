import type { BriefingReport, DataTable } from '../report.ts';

/** A cell of a briefing's table, or a whole row (`column` null), that differs. */
export interface CellChange {
  readonly file: string;
  /** The first cell of the row. */
  readonly row: string;
  readonly column: string | null;
  readonly before: string | null;
  readonly after: string | null;
}

type Tables = Pick<BriefingReport, 'tables' | 'streams'> | null;

/** Every row and cell of the tables and streams of a briefing that differs; rows are told apart by their first cell. */
export function compareTables(before: Tables, after: Tables): readonly CellChange[] {
  const [old, fresh] = [tablesOf(before), tablesOf(after)];
  const files = [...new Set([...old.keys(), ...fresh.keys()])].sort();
  return files.flatMap((file) => compareOne(file, old.get(file), fresh.get(file)));
}

const STREAM_HEADER = ['opinion', 'weight', 'stance', 'topic'];

function tablesOf(report: Tables): ReadonlyMap<string, DataTable> {
  if (report === null) return new Map();
  const streams = [...report.streams].map(([file, rows]): [string, DataTable] => {
    const cells = rows.map(({ opinion, weight, stance, topic }) => [
      opinion,
      weight,
      stance ?? '',
      topic ?? '',
    ]);
    return [file, { header: STREAM_HEADER, rows: cells }];
  });
  return new Map([...report.tables, ...streams]);
}

function compareOne(
  file: string,
  before: DataTable | undefined,
  after: DataTable | undefined,
): readonly CellChange[] {
  const [old, fresh] = [rowsOf(before), rowsOf(after)];
  const keys = [...new Set([...old.keys(), ...fresh.keys()])];
  const columns = [...new Set([...(before?.header ?? []), ...(after?.header ?? [])])];
  return keys.flatMap((key): readonly CellChange[] => {
    const [was, is] = [old.get(key), fresh.get(key)];
    const row = (was ?? is)?.values().next().value ?? key;
    const whole = { file, row, column: null };
    if (was === undefined) return [{ ...whole, before: null, after: textOf(is) }];
    if (is === undefined) return [{ ...whole, before: textOf(was), after: null }];
    return columns.flatMap((column) => {
      const [from, to] = [was.get(column) ?? null, is.get(column) ?? null];
      return from === to ? [] : [{ file, row, column, before: from, after: to }];
    });
  });
}

type Row = ReadonlyMap<string, string>;

function textOf(row: Row | undefined): string {
  return [...(row?.values() ?? [])].filter((cell) => cell !== '').join(' · ');
}

/** Rows by their first cell; the second of the same name by its number too. */
function rowsOf(table: DataTable | undefined): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  for (const cells of table?.rows ?? []) {
    const name = cells[0] ?? '';
    let key = name;
    for (let next = 2; rows.has(key); next += 1) key = `${name} (${String(next)})`;
    rows.set(key, new Map(table?.header.map((column, at) => [column, cells[at] ?? ''])));
  }
  return rows;
}
