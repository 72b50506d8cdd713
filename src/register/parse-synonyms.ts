import type { Outcome } from '../problem/index.ts';
import type { Table } from '../table/index.ts';
import { parseRows } from './parse-rows.ts';
import type { Synonym } from './register.ts';

const COLUMNS = ['short', 'full'];

/** Parses data/synonyms.csv; a short form may have several full ones. */
export function parseSynonyms(table: Table): Outcome<readonly Synonym[]> {
  const { rows, problems } = parseRows(table, {
    columns: COLUMNS,
    required: COLUMNS,
    key: COLUMNS,
  });
  const value = rows.map((row) => ({ short: row.cell('short'), full: row.cell('full') }));
  return { value, problems };
}
