import { problem, type Problem } from '../../problem/index.ts';
import { explainNumber, parseNumber, type Table } from '../../table/index.ts';
import { maskPersonal } from './personal.ts';

/** A table and where its Problems are collected. */
export interface Source {
  readonly table: Table;
  readonly problems: Problem[];
}

/** The number in a cell, spaces around it aside; null when it is empty, and when it is no number, which is then reported. */
export function readNumber(source: Source, row: number, index: number | undefined): number | null {
  if (index === undefined) return null;
  const { table, problems } = source;
  const seen = table.rows[row]?.[index] ?? '';
  const cell = seen.trim();
  if (cell === '') return null;
  const value = parseNumber(cell, table.decimalComma);
  if (value !== null) return value;
  const fault = explainNumber(cell, table.decimalComma);
  problems.push(problem('survey-number', cellPlace(table, row, index), { fault }));
  return null;
}

/** The place of a cell of answers. Personal data in it is masked: Problems are printed into logs. */
export function cellPlace(table: Table, row: number, index: number) {
  const seen = maskPersonal(table.rows[row]?.[index] ?? '');
  const field = table.header[index];
  return { file: table.file, line: table.lines[row], column: index + 1, field, seen };
}
