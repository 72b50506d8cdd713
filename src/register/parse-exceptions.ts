import type { Outcome } from '../problem/index.ts';
import type { Table } from '../table/index.ts';
import { parseRows } from './parse-rows.ts';

const COLUMNS = ['text', 'why'];

/**
 * Parses data/personal-exceptions.csv: names, numbers and addresses of people that may be published as they are written, each with the
 * reason why: who holds a public office, who is the author of a source.
 */
export function parseExceptions(table: Table): Outcome<readonly string[]> {
  const { rows, problems } = parseRows(table, {
    columns: COLUMNS,
    required: COLUMNS,
    key: ['text'],
  });
  return { value: rows.map((row) => row.cell('text')), problems };
}
