import { type Outcome, problem, type Problem } from '../../problem/index.ts';
import type { Table } from '../../table/index.ts';
import { readDates, readNumbers, readSingleChoice, readTexts } from './columns.ts';
import { readCodes, readSizes, readWeights } from './design.ts';
import type { Headers } from './headers.ts';
import { bindHeaders } from './headers.ts';
import { readJoined, readSplit } from './multiple.ts';
import type { Source } from '../form/index.ts';
import { joinResponses } from './join.ts';
import { checkPersonal } from './personal.ts';
import {
  type Column,
  isSizeRole,
  type Question,
  type Questionnaire,
  type Responses,
} from '../model/index.ts';

/**
 * Reads responses.csv: a row for each respondent and a column for each question, as KoboToolbox, ODK or a spreadsheet
 * exports it. Group prefixes, multiple choice in split columns and the technical columns of these tools are
 * understood. Of text and dates only whether they were answered is kept, and their columns may be missing, for staff
 * may have deleted them for privacy.
 *
 * @param more the rows that follow those of the table, where they come in blocks
 * @returns the answers, null when there is any Problem
 */
export function parseResponses(
  table: Table,
  questionnaire: Questionnaire,
  more: Iterable<Outcome<Table>> = [],
): Outcome<Responses> {
  const first = parseBlock(table, questionnaire);
  const parts = [first.value];
  const problems = [...first.problems];
  for (const block of more) {
    if (block.value?.rows.length === 0 && block.problems.length === 0) continue;
    const own = block.value === null ? null : parseBlock(block.value, questionnaire);
    parts.push(own?.value ?? null);
    problems.push(...untold([...block.problems, ...(own?.problems ?? [])], problems, table));
  }
  const whole = parts.filter((part) => part !== null);
  const isRead = problems.length === 0 && whole.length === parts.length;
  return { value: isRead ? joinResponses(whole) : null, problems };
}

/** What is wrong with the header is found with each block, and a column of personal data wherever it holds some. */
function untold(
  problems: readonly Problem[],
  told: readonly Problem[],
  { headerLine }: Table,
): readonly Problem[] {
  const personal = new Set(
    told.filter(({ code }) => code === 'personal-column').map(({ column }) => column),
  );
  return problems.filter(
    ({ code, line, column }) =>
      line !== headerLine && !(code === 'personal-column' && personal.has(column)),
  );
}

function parseBlock(table: Table, questionnaire: Questionnaire): Outcome<Responses> {
  const problems: Problem[] = [];
  const source: Source = { table, problems };
  const { file, headerLine: line } = table;
  const headers = bindHeaders(source, questionnaire);
  if (table.rows.length === 0) problems.push(problem('response-none', { file, line }, {}));
  checkPeople(source, headers, questionnaire);
  const columns = new Map<string, Column>();
  let weight: Float64Array | null = null;
  for (const question of questionnaire.questions) {
    const at = findColumn(source, headers, questionnaire, question);
    if (at === undefined) continue;
    if (typeof at === 'object') columns.set(question.name, readSplit(source, at, question));
    else if (question.role === 'weight') weight = readWeights(source, at, question);
    else columns.set(question.name, readColumn(source, at, question));
  }
  if (problems.length > 0) return { value: null, problems };
  return { value: { rows: table.rows.length, columns, weight }, problems };
}

function checkPeople(source: Source, { whole }: Headers, { questions }: Questionnaire): void {
  const selects = new Set<string>();
  for (const { name, type } of questions) if (type.startsWith('select')) selects.add(name);
  for (const [column, at] of whole) checkPersonal(source, at, column, selects.has(column.name));
}

/** The column of a question, or those of its choices; reports what is missing. */
function findColumn(
  { table, problems }: Source,
  { whole, split, meant }: Headers,
  { columns }: Questionnaire,
  { name, type, role, choices }: Question,
): number | ReadonlyMap<string, number> | undefined {
  const parts = split.get(name);
  const report = (field: string): void => {
    const place = { file: table.file, line: table.headerLine, field };
    problems.push(problem('response-column-missing', place, { question: name }));
  };
  if (parts !== undefined) {
    for (const choice of choices) if (!parts.has(choice.name)) report(`${name}/${choice.name}`);
    return parts;
  }
  const column = columns.get(name);
  const at = column === undefined ? undefined : whole.get(column);
  const mayLack = meant.has(name) || (role === 'question' && (type === 'text' || type === 'date'));
  if (at === undefined && !mayLack) report(name);
  return at;
}

function readColumn(source: Source, at: number, question: Question): Column {
  const { role, type } = question;
  if (role === 'stratum' || role === 'cluster') return readCodes(source, at, question, role);
  if (isSizeRole(role)) return readSizes(source, at, question, role);
  switch (type) {
    case 'select_one':
      return readSingleChoice(source, at, question);
    case 'select_multiple':
      return readJoined(source, at, question);
    case 'integer':
    case 'decimal':
    case 'range':
      return readNumbers(source, at, question);
    case 'text':
      return readTexts(source, at);
    case 'date':
      return readDates(source, at);
  }
}
