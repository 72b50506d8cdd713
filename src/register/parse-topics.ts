import type { Outcome } from '../problem/index.ts';
import type { Table } from '../table/index.ts';
import { idCell, parseRows } from './parse-rows.ts';
import type { Topic } from './register.ts';

const COLUMNS = ['id', 'label', 'label_en', 'description'];

/** Parses data/topics.csv, in the order of the file. */
export function parseTopics(table: Table): Outcome<readonly Topic[]> {
  const { rows, problems } = parseRows(table, { columns: COLUMNS, required: COLUMNS, key: ['id'] });
  const value = rows.map((row) => ({
    id: idCell(row, 'id'),
    label: row.cell('label'),
    labelEn: row.cell('label_en'),
    description: row.cell('description'),
  }));
  return { value, problems };
}
