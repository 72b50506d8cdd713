import { type Outcome, problem, type Problem } from '../../problem/index.ts';
import type { Table } from '../../table/index.ts';
import { readFigure } from './figure.ts';
import type { ReadFigure } from './figure.ts';
import {
  cellOf,
  type HeaderedTable,
  openHeaderedTable,
  refuseColumns,
  requireColumns,
} from '../form/index.ts';
import { checkSums } from './percent-sums.ts';
import type { PublishedFigure, Question, Questionnaire } from '../model/index.ts';

const REQUIRED = ['question', 'choice', 'percent'];
const COLUMNS = [...REQUIRED, 'by', 'group', 'n', 'base', 'note', 'source_id', 'status'];

/** The tables of results.csv, and the questions with `complete` settled. */
interface ParsedResults {
  readonly figures: readonly PublishedFigure[];
  readonly questions: readonly Question[];
}

/**
 * Reads results.csv: tables that were published elsewhere, as complete or partial as they are. What is there is checked:
 * counts against percentages (printed ones may be cut instead of rounded), and the sums of complete single-choice questions.
 * `by` may name a question, and `group` must then be one of its choices; otherwise both are words of the source.
 *
 * @returns null when there is any Problem.
 */
export function parseResults(table: Table, questionnaire: Questionnaire): Outcome<ParsedResults> {
  const problems: Problem[] = [];
  const source = openHeaderedTable(table, problems);
  refuseColumns(source, (column) => COLUMNS.includes(column), COLUMNS);
  if (!requireColumns(source, REQUIRED)) return { value: null, problems };
  if (table.rows.length === 0)
    problems.push(problem('results-none', { file: table.file, line: table.headerLine }, {}));
  const byName = new Map(questionnaire.questions.map((question) => [question.name, question]));
  const read: ReadFigure[] = [];
  /** Tables with a Problem: their sums are not checked, which would report it again. */
  const spoilt = new Set<string>();
  table.rows.forEach((_, row) => {
    const before = problems.length;
    const figure = readFigure(source, row, byName, questionnaire.columns);
    if (figure !== null) read.push(figure);
    if (problems.length > before) spoilt.add(rowKey(source, row));
  });
  refuseTwice(table, read, { problems, spoilt });
  const questions = questionnaire.questions.map((question) => ({
    ...question,
    complete: questionnaire.declaredComplete.get(question.name) ?? isComplete(question, read),
  }));
  const sound = read.filter(({ figure }) => !spoilt.has(tableKey(figure)));
  problems.push(...checkSums(table, questions, sound));
  if (problems.length > 0) return { value: null, problems };
  return { value: { figures: read.map(({ figure }) => figure), questions }, problems };
}

/** Names one table of a question: everyone's, or one group's. */
function tableKey({ question, by, group }: PublishedFigure): string {
  return JSON.stringify([question, by, group]);
}

function rowKey(source: HeaderedTable, row: number): string {
  const cell = (column: string): string => cellOf(source, row, column);
  return JSON.stringify([cell('question'), cell('by') || null, cell('group') || null]);
}

function refuseTwice(
  { file }: Table,
  read: readonly ReadFigure[],
  { problems, spoilt }: { problems: Problem[]; spoilt: Set<string> },
): void {
  const lines = new Map<string, number>();
  for (const { figure } of read) {
    const key = JSON.stringify([tableKey(figure), figure.choice]);
    const line = lines.get(key);
    if (line === undefined) lines.set(key, figure.line);
    else {
      problems.push(problem('results-twice', { file, line: figure.line }, { line }));
      spoilt.add(tableKey(figure));
    }
  }
}

/** Whether every table of the question prints every choice of its list. */
function isComplete({ name, choices }: Question, read: readonly ReadFigure[]): boolean {
  const own = read.filter(({ figure }) => figure.question === name).map(({ figure }) => figure);
  const tables = Map.groupBy(own, tableKey);
  const full = [...tables.values()].every((figures) => {
    const printed = new Set(figures.map(({ choice }) => choice));
    return choices.every((choice) => printed.has(choice.name));
  });
  return tables.size > 0 && choices.length > 0 && full;
}
