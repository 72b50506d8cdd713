import { nearest } from '../../problem/nearest.ts';
import { problem, type Outcome, type Problem } from '../../problem/problem.ts';
import type { Table } from '../../table/table.ts';
import { rankOf } from '../model/base.ts';
import { marginProblems } from './margin-problems.ts';
import { explainSlip } from '../answers/choice-slip.ts';
import { readNumber } from '../form/number.ts';
import { cellOf, openSheet, placeOf, refuseColumns, requireColumns } from '../form/sheet.ts';
import type { Sheet } from '../form/sheet.ts';
import type { Question } from '../model/question.ts';
import type { Survey } from '../model/survey.ts';

/** What is known of the population by one single-choice question. */
export interface PopulationMargin {
  readonly question: Question;
  /** By index of the choice, people or a share of the population: above 0. Choices that nobody gave may be left out. */
  readonly population: ReadonlyMap<number, number>;
  /** By index of the choice, the row of the table. */
  readonly rows: ReadonlyMap<number, number>;
}

const COLUMNS = ['question', 'choice', 'population'];

/**
 * Reads margins.csv: how many of the population, or what share of it, gives each choice of some single-choice questions.
 * All margins must be of one population: their sums may differ by rounding only.
 *
 * @returns the margins in the order of the file, null when there is any Problem
 * @example
 * parseMargins(table, survey).value?.[0]?.population.get(0); // 4421
 */
export function parseMargins(table: Table, survey: Survey): Outcome<readonly PopulationMargin[]> {
  const problems: Problem[] = [];
  const { file, headerLine: line } = table;
  if (survey.source.kind === 'results')
    return { value: null, problems: [problem('margin-responses', { file }, {})] };
  const sheet = openSheet(table, problems);
  refuseColumns(sheet, (column) => COLUMNS.includes(column), COLUMNS);
  if (!requireColumns(sheet, COLUMNS)) return { value: null, problems };
  if (table.rows.length === 0) problems.push(problem('margin-none', { file, line }, {}));
  const margins = readMargins(sheet, survey);
  // A row that could not be read would make its margin look incomplete.
  if (problems.length === 0)
    problems.push(...marginProblems(sheet, margins, survey.source.responses));
  return { value: problems.length > 0 ? null : margins, problems };
}

interface Reading {
  readonly question: Question;
  readonly population: Map<number, number>;
  readonly rows: Map<number, number>;
}

function readMargins(sheet: Sheet, survey: Survey): readonly PopulationMargin[] {
  const margins = new Map<string, Reading>();
  sheet.table.rows.forEach((_, row) => {
    const question = questionAt(sheet, row, survey.questions);
    const population = populationAt(sheet, row);
    if (question === null) return;
    const known = margins.get(question.name);
    const margin = known ?? { question, population: new Map(), rows: new Map() };
    if (known === undefined) margins.set(question.name, margin);
    const choice = choiceAt(sheet, row, margin);
    if (choice === null) return;
    margin.rows.set(choice, row);
    if (population !== null) margin.population.set(choice, population);
  });
  return [...margins.values()];
}

const isMargin = ({ role, type }: Question): boolean =>
  type === 'select_one' && (role === 'background' || role === 'question');

function questionAt(sheet: Sheet, row: number, questions: readonly Question[]): Question | null {
  const name = cellOf(sheet, row, 'question');
  const question = questions.find((one) => one.name === name);
  if (question !== undefined && isMargin(question)) return question;
  const place = placeOf(sheet, row, 'question');
  const names = questions.filter(isMargin).map((one) => one.name);
  sheet.problems.push(
    question === undefined
      ? problem('margin-question-unknown', place, { suggestion: nearest(name, names) })
      : problem('margin-question-type', place, {
          type: question.type === 'select_one' ? question.role : question.type,
        }),
  );
  return null;
}

function choiceAt(sheet: Sheet, row: number, { question, rows }: Reading): number | null {
  const name = cellOf(sheet, row, 'choice');
  const at = question.choices.findIndex((choice) => choice.name === name);
  const choice = question.choices[at];
  const place = placeOf(sheet, row, 'choice');
  const first = rows.get(at);
  if (choice === undefined) {
    const choices = question.choices.map((one) => one.name);
    const { suggestion } = explainSlip(name, question.choices);
    const params = { question: question.name, choices, suggestion };
    sheet.problems.push(problem('margin-choice-unknown', place, params));
  } else if (rankOf(choice) !== 0) sheet.problems.push(problem('margin-choice-silent', place, {}));
  else if (first !== undefined)
    sheet.problems.push(problem('margin-twice', place, { line: sheet.table.lines[first] ?? 0 }));
  else return at;
  return null;
}

function populationAt(sheet: Sheet, row: number): number | null {
  const before = sheet.problems.length;
  const value = readNumber(sheet, row, sheet.at.get('population'));
  if (value !== null && value > 0) return value;
  if (sheet.problems.length === before)
    sheet.problems.push(problem('margin-population', placeOf(sheet, row, 'population'), {}));
  return null;
}
