import { nearest, type Outcome, problem, type Problem } from '../../problem/index.ts';
import type { Table } from '../../table/index.ts';
import { isSubstantive, type Question, type Survey } from '../model/index.ts';
import { marginProblems } from './margin-problems.ts';
import type { PopulationMargin } from './population-margin.ts';
import { explainSlip } from '../answers/index.ts';
import {
  cellOf,
  type HeaderedTable,
  openHeaderedTable,
  placeOf,
  readNumber,
  refuseColumns,
  requireColumns,
} from '../form/index.ts';

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
  const source = openHeaderedTable(table, problems);
  refuseColumns(source, (column) => COLUMNS.includes(column), COLUMNS);
  if (!requireColumns(source, COLUMNS)) return { value: null, problems };
  if (table.rows.length === 0) problems.push(problem('margin-none', { file, line }, {}));
  const margins = readMargins(source, survey);
  // A row that could not be read would make its margin look incomplete.
  if (problems.length === 0)
    problems.push(...marginProblems(source, margins, survey.source.responses));
  return { value: problems.length > 0 ? null : margins, problems };
}

interface Reading {
  readonly question: Question;
  readonly population: Map<number, number>;
  readonly rows: Map<number, number>;
}

function readMargins(source: HeaderedTable, survey: Survey): readonly PopulationMargin[] {
  const margins = new Map<string, Reading>();
  source.table.rows.forEach((_, row) => {
    const question = questionAt(source, row, survey.questions);
    const population = populationAt(source, row);
    if (question === null) return;
    const known = margins.get(question.name);
    const margin = known ?? { question, population: new Map(), rows: new Map() };
    margins.set(question.name, margin);
    const choice = choiceAt(source, row, margin);
    if (choice === null) return;
    margin.rows.set(choice, row);
    if (population !== null) margin.population.set(choice, population);
  });
  return [...margins.values()];
}

const isMargin = ({ role, type }: Question): boolean =>
  type === 'select_one' && (role === 'background' || role === 'question');

function questionAt(
  source: HeaderedTable,
  row: number,
  questions: readonly Question[],
): Question | null {
  const name = cellOf(source, row, 'question');
  const question = questions.find((one) => one.name === name);
  if (question !== undefined && isMargin(question)) return question;
  const place = placeOf(source, row, 'question');
  const names = questions.filter(isMargin).map((one) => one.name);
  source.problems.push(
    question === undefined
      ? problem('margin-question-unknown', place, { suggestion: nearest(name, names) })
      : problem('margin-question-type', place, {
          type: question.type === 'select_one' ? question.role : question.type,
        }),
  );
  return null;
}

function choiceAt(source: HeaderedTable, row: number, { question, rows }: Reading): number | null {
  const name = cellOf(source, row, 'choice');
  const at = question.choices.findIndex((choice) => choice.name === name);
  const choice = question.choices[at];
  const place = placeOf(source, row, 'choice');
  const first = rows.get(at);
  if (choice === undefined) {
    const choices = question.choices.map((one) => one.name);
    const { suggestion } = explainSlip(name, question.choices);
    const params = { question: question.name, choices, suggestion };
    source.problems.push(problem('margin-choice-unknown', place, params));
  } else if (!isSubstantive(choice))
    source.problems.push(problem('margin-choice-silent', place, {}));
  else if (first !== undefined)
    source.problems.push(problem('margin-twice', place, { line: source.table.lines[first] ?? 0 }));
  else return at;
  return null;
}

function populationAt(source: HeaderedTable, row: number): number | null {
  const before = source.problems.length;
  const value = readNumber(source, row, source.at.get('population'));
  if (value !== null && value > 0) return value;
  if (source.problems.length === before)
    source.problems.push(problem('margin-population', placeOf(source, row, 'population'), {}));
  return null;
}
