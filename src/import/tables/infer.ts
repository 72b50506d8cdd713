import { type Outcome, problem, type Problem } from '../../problem/index.ts';
import { choiceList, shareScales } from '../answer/index.ts';
import { cellSign, isFullName } from '../personal/index.ts';
import { hide } from '../../survey/index.ts';
import {
  type Draft,
  type Inference,
  type Kept,
  type Note,
  noteOf,
  questionNames,
  toDrafts,
} from '../draft/index.ts';
import { readTables, type FinishedTable } from './read.ts';
import { readWide } from './wide.ts';
import type { Sheet } from '../sheet/index.ts';

const RESULTS = ['question', 'choice', 'by', 'group', 'n', 'base', 'percent'];

/** The tables of one question: everyone's, or those of its groups. */
interface TablesOfOne {
  readonly question: string;
  readonly tables: readonly FinishedTable[];
}

/** Makes questions, choices and results.csv of a sheet of finished tables. Nothing is computed that is not printed. */
export function inferTables(sheet: Sheet): Outcome<Inference> {
  const wide = readWide(sheet);
  if (wide !== null) return inferRead(sheet, ofGroups(wide), [noteOf('wide-table', countOf(wide))]);
  const { value: tables, problems } = readTables(sheet);
  if (tables === null) return { value: null, problems };
  const one = tables.map((table) => ({ question: table.question, tables: [table] }));
  return inferRead(sheet, one, []);
}

const countOf = (tables: readonly FinishedTable[]): number =>
  new Set(tables.map(({ question }) => question)).size;

function ofGroups(tables: readonly FinishedTable[]): readonly TablesOfOne[] {
  const found = Map.groupBy(tables, ({ question }) => question);
  return [...found].map(([question, own]) => ({ question, tables: own }));
}

function inferRead(
  sheet: Sheet,
  all: readonly TablesOfOne[],
  notes: readonly Note[],
): Outcome<Inference> {
  const problems =
    all.length === 0
      ? [problem('import-rows-none', { file: sheet.file }, {})]
      : personal(sheet, all);
  if (problems.length > 0) return { value: null, problems };
  const names = questionNames(
    all.map(({ question }) => ({ header: question, code: null, background: null })),
  );
  const kept = shareScales(all.map((one, at) => keptOf(one, names[at] ?? '', at)));
  const drafts = toDrafts(kept, { file: sheet.file, headerLine: 1, lines: [] });
  const rows = all
    .flatMap(({ tables }) => tables)
    .reduce((sum, table) => sum + table.rows.length, 0);
  const questions = withComplete(drafts.questions, all);
  const results = resultsOf(sheet.file, all, kept);
  return {
    value: {
      ...{ format: 'tables', rows, kept, dropped: [], unread: [], notes },
      drafts: { ...drafts, questions, responses: null, results },
    },
    problems: [],
  };
}

/** The line of a criterion that is a person, or holds what leads to one. */
function personal({ file }: Sheet, all: readonly TablesOfOne[]): readonly Problem[] {
  return all.flatMap(({ question, tables }) => {
    const line = tables[0]?.rows[0]?.line;
    const sign = cellSign(question) !== null || isFullName(question);
    return sign ? [problem('import-table-personal', { file, line, seen: hide(question) }, {})] : [];
  });
}

function keptOf({ question, tables }: TablesOfOne, name: string, at: number): Kept {
  const labels = tables.flatMap(({ rows }) => rows.map(({ choice }) => choice));
  const { choices, scale, core } = choiceList([...new Set(labels)]);
  const sums = tables.map(sumsOf);
  const over = sums.includes('over') && !sums.includes('whole');
  return {
    ...{ at, header: question === '' ? name : question, name, choices },
    type: over ? 'select_multiple' : 'select_one',
    ...{ role: 'question', scale: over ? 'nominal' : scale, core: over ? null : core, answers: [] },
    ...{ answered: labels.length, asked: null, merged: 0, grouped: false, doubt: null },
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

function withComplete(questions: Draft, all: readonly TablesOfOne[]): Draft {
  const complete = all.map(({ tables }) =>
    tables.every((table) => ['whole', 'over'].includes(sumsOf(table))) ? '' : 'no',
  );
  return {
    ...questions,
    header: [...questions.header, 'complete'],
    rows: questions.rows.map((row, at) => [...row, complete[at] ?? '']),
    lines: all.map(({ tables }) => (tables[0]?.rows[0]?.line ?? 2) - 1),
  };
}

function resultsOf(file: string, all: readonly TablesOfOne[], kept: readonly Kept[]): Draft {
  const text = (value: number | null): string => (value === null ? '' : String(value));
  const tables = all.flatMap((one, at) => one.tables.map((table) => ({ table, at })));
  const lines = tables.flatMap(({ table }) => table.rows.map(({ line }) => line));
  const rows = tables.flatMap(({ table, at }) =>
    table.rows.map(({ choice, n, base, percent }) => [
      kept[at]?.name ?? '',
      kept[at]?.choices.find(({ label }) => label === choice)?.name ?? '',
      ...[table.by ?? '', table.group ?? ''],
      ...[text(n), text(base ?? table.total), text(percent)],
    ]),
  );
  return { file, header: RESULTS, rows, lines };
}
