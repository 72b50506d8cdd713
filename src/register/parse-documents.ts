import type { Outcome } from '../problem/index.ts';
import type { Table } from '../table/index.ts';
import { dateCell, parseRows, textCell } from './parse-rows.ts';
import type { OfficialDocument } from './register.ts';

const SHAPE = {
  columns: ['number', 'title', 'issuer', 'date', 'note'],
  required: ['number', 'title', 'issuer'],
  key: ['number'],
};

/** Parses data/documents.csv, in the order of the file. */
export function parseDocuments(table: Table): Outcome<readonly OfficialDocument[]> {
  const { rows, problems } = parseRows(table, SHAPE);
  const value = rows.map((row) => ({
    number: row.cell('number'),
    title: row.cell('title'),
    issuer: row.cell('issuer'),
    date: dateCell(row, 'date'),
    note: textCell(row, 'note'),
  }));
  return { value, problems };
}
