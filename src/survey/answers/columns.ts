import { problem } from '../../problem/index.ts';
import { explainSlip } from './choice-slip.ts';
import { cellPlace, readNumber, type Source } from '../form/index.ts';
import type { Column, Question } from '../model/index.ts';

type Numbers = Extract<Column, { kind: 'number' }>;

/** Reads a column of single choices. Cells must be the choice's name exactly; empty means no answer. */
export function readSingleChoice(source: Source, at: number, question: Question): Column {
  const { rows } = source.table;
  const places = new Map(question.choices.map(({ name }, i) => [name, i]));
  const index = new Int16Array(rows.length).fill(-1);
  rows.forEach((cells, row) => {
    const cell = cells[at] ?? '';
    const place = places.get(cell);
    if (place !== undefined) index[row] = place;
    else if (cell.trim() !== '') refuseChoice(source, row, at, question);
  });
  return { kind: 'single', index };
}

/** Reports a cell that is not a choice of the question. */
export function refuseChoice(source: Source, row: number, at: number, question: Question): void {
  const { name, list, choices } = question;
  const cell = source.table.rows[row]?.[at] ?? '';
  const params = {
    list: list ?? name,
    choices: choices.map((choice) => choice.name),
    ...explainSlip(cell, choices),
  };
  source.problems.push(problem('choice-unknown', cellPlace(source.table, row, at), params));
}

/** Reads a column of numbers; `integer` questions take whole ones only. */
export function readNumbers(source: Source, at: number, question: Question): Numbers {
  const value = Float64Array.from(source.table.rows, (_, row) => {
    const number = readNumber(source, row, at);
    if (number !== null && question.type === 'integer' && !Number.isInteger(number))
      source.problems.push(problem('response-integer', cellPlace(source.table, row, at), {}));
    return number ?? NaN;
  });
  return { kind: 'number', value };
}

/** Reads a column of text, of which only whether something was answered is kept. */
export function readTexts({ table }: Source, at: number): Column {
  const answered = Uint8Array.from(table.rows, (row) => ((row[at] ?? '').trim() === '' ? 0 : 1));
  return { kind: 'answered', answered };
}

/** Reads a column of days, `2026-11-22` with or without a time, or `22/11/2026`; keeps whether one was answered. */
export function readDates(source: Source, at: number): Column {
  source.table.rows.forEach((cells, row) => {
    const cell = (cells[at] ?? '').trim();
    if (cell === '' || isDay(cell)) return;
    source.problems.push(problem('response-date', cellPlace(source.table, row, at), {}));
  });
  return readTexts(source, at);
}

const ISO = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ]\d{2}:\d{2}.*)?$/;
const LOCAL = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/;

function isDay(cell: string): boolean {
  const { year, month, day } = (ISO.exec(cell) ?? LOCAL.exec(cell))?.groups ?? {};
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
