import { type Outcome, problem } from '../../problem/index.ts';
import { choiceList } from '../answer/index.ts';
import { type Draft, type Inference, type Kept, questionNames, toDrafts } from '../draft/index.ts';
import { readTables, type FinishedTable } from './read.ts';
import type { Sheet } from '../sheet/index.ts';

const RESULTS = ['question', 'choice', 'n', 'base', 'percent'];

/** Makes questions, choices and results.csv of a sheet of finished tables. Nothing is computed that is not printed. */
export function inferTables(sheet: Sheet): Outcome<Inference> {
  const { value: tables, problems } = readTables(sheet);
  if (tables === null) return { value: null, problems };
  if (tables.length === 0)
    return { value: null, problems: [problem('import-rows-none', { file: sheet.file }, {})] };
  const names = questionNames(
    tables.map(({ question }) => ({ header: question, code: null, background: null })),
  );
  const kept = tables.map((table, at) => keptOf(table, names[at] ?? '', at));
  const drafts = toDrafts(kept, { file: sheet.file, headerLine: 1, lines: [] });
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const questions = withComplete(drafts.questions, tables);
  const results = resultsOf(sheet.file, tables, kept);
  return {
    value: {
      ...{ format: 'tables', rows, kept, dropped: [], unread: [] },
      drafts: { ...drafts, questions, responses: null, results },
    },
    problems: [],
  };
}

function keptOf(table: FinishedTable, name: string, at: number): Kept {
  const { choices, scale } = choiceList([...new Set(table.rows.map(({ choice }) => choice))]);
  const sums = sumsOf(table);
  return {
    ...{ at, header: table.question === '' ? name : table.question, name, choices },
    type: sums === 'over' ? 'select_multiple' : 'select_one',
    ...{ role: 'question', scale: sums === 'over' ? 'nominal' : scale, core: null, answers: [] },
    ...{ answered: table.rows.length, merged: 0, grouped: false, doubt: null },
  };
}

/** Whether the percentages (or else the counts) of a table make a whole, more than that, or less. */
function sumsOf({ rows, total }: FinishedTable): 'whole' | 'over' | 'under' | 'unknown' {
  const percents = rows.flatMap(({ percent }) => percent ?? []);
  if (percents.length === rows.length) {
    const slack = percents.reduce((sum, percent) => sum + 10 ** -decimalsOf(percent), 1e-9);
    const sum = percents.reduce((a, b) => a + b, 0);
    return Math.abs(sum - 100) <= slack ? 'whole' : sum > 100 ? 'over' : 'under';
  }
  const base = total ?? rows[0]?.base ?? null;
  const sum = rows.reduce((a, { n }) => a + (n ?? NaN), 0);
  if (base === null || Number.isNaN(sum)) return 'unknown';
  return sum === base ? 'whole' : sum > base ? 'over' : 'under';
}

const decimalsOf = (value: number): number => /\.(\d+)$/u.exec(String(value))?.[1]?.length ?? 0;

function withComplete(questions: Draft, tables: readonly FinishedTable[]): Draft {
  const complete = tables.map((table) => (['whole', 'over'].includes(sumsOf(table)) ? '' : 'no'));
  return {
    ...questions,
    header: [...questions.header, 'complete'],
    rows: questions.rows.map((row, at) => [...row, complete[at] ?? '']),
    lines: tables.map(({ rows }) => (rows[0]?.line ?? 2) - 1),
  };
}

function resultsOf(file: string, tables: readonly FinishedTable[], kept: readonly Kept[]): Draft {
  const text = (value: number | null): string => (value === null ? '' : String(value));
  const lines = tables.flatMap(({ rows }) => rows.map(({ line }) => line));
  const rows = tables.flatMap((table, at) =>
    table.rows.map(({ choice, n, base, percent }) => [
      kept[at]?.name ?? '',
      kept[at]?.choices.find(({ label }) => label === choice)?.name ?? '',
      ...[text(n), text(base ?? table.total), text(percent)],
    ]),
  );
  return { file, header: RESULTS, rows, lines };
}
