import { problem } from '../../problem/index.ts';
import { readNumbers, readSingleChoice } from './columns.ts';
import { cellPlace, type Source } from '../form/index.ts';
import type { Column, Question, SizeRole } from '../model/index.ts';

const isBlank = (source: Source, row: number, at: number): boolean =>
  (source.table.rows[row]?.[at] ?? '').trim() === '';

/** Reads the codes of strata or clusters, in order of first appearance; every respondent must have one. */
export function readCodes(
  source: Source,
  at: number,
  question: Question,
  role: 'stratum' | 'cluster',
): Column {
  const { rows } = source.table;
  if (question.type === 'select_one') readSingleChoice(source, at, question);
  const codes = new Map<string, number>();
  const index = new Int32Array(rows.length);
  rows.forEach((cells, row) => {
    const code = (cells[at] ?? '').trim();
    if (code === '')
      source.problems.push(problem('design-empty', cellPlace(source.table, row, at), { role }));
    const known = codes.get(code) ?? codes.size;
    codes.set(code, known);
    index[row] = known;
  });
  return { kind: 'code', index, codes: [...codes.keys()] };
}

/** Reads weights: every respondent must have one above 0. */
export function readWeights(source: Source, at: number, question: Question): Float64Array {
  return readPositive(source, at, question, (row, empty) =>
    problem(empty ? 'weight-empty' : 'weight-bad', cellPlace(source.table, row, at), {}),
  );
}

/** Reads the sizes of what respondents were drawn from, for the finite-population correction. */
export function readSizes(source: Source, at: number, question: Question, role: SizeRole): Column {
  const value = readPositive(source, at, question, (row, empty) => {
    const place = cellPlace(source.table, row, at);
    return empty ? problem('design-empty', place, { role }) : problem('population-bad', place, {});
  });
  return { kind: 'number', value };
}

function readPositive(
  source: Source,
  at: number,
  question: Question,
  refuse: (row: number, empty: boolean) => ReturnType<typeof problem>,
): Float64Array {
  const { value } = readNumbers(source, at, question);
  value.forEach((number, row) => {
    const empty = Number.isNaN(number) && isBlank(source, row, at);
    if (empty || number <= 0) source.problems.push(refuse(row, empty));
  });
  return value;
}
