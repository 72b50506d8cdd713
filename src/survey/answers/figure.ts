import { nearest, problem } from '../../problem/index.ts';
import { refuseChoice } from './columns.ts';
import { cellOf, type HeaderedTable, placeOf, readNumber } from '../form/index.ts';
import type { FormColumn, Index, PublishedFigure, Question } from '../model/index.ts';

/** A row of results.csv, and how many decimals its percentage is printed with. */
export interface ReadFigure {
  readonly figure: PublishedFigure;
  readonly decimals: number;
}

type Questions = ReadonlyMap<string, Question>;

/** Rounding of binary fractions only: 71.699 − 71.69 is a hair over 0.009. */
const HAIR = 1e-9;

/**
 * Reads and checks one row; null when its question or choice is unknown.
 *
 * @param known every named row of questions.csv: rows that have a Problem there are not reported again here.
 */
export function readFigure(
  source: HeaderedTable,
  row: number,
  questions: Questions,
  known: ReadonlyMap<string, FormColumn>,
): ReadFigure | null {
  const question = findQuestion(source, row, questions, known);
  const split = findGroup(source, row, questions);
  const numbers = readNumbers(source, row, question?.index);
  if (question === null || !hasChoice(source, row, question)) return null;
  const figure: PublishedFigure = {
    question: question.name,
    choice: cellOf(source, row, 'choice'),
    ...split,
    ...numbers,
    note: cellOf(source, row, 'note') || null,
    line: source.table.lines[row] ?? 0,
  };
  const decimals = /[.,](\d+)$/.exec(cellOf(source, row, 'percent'))?.[1]?.length ?? 0;
  if (question.index === undefined) checkCounts(source, row, figure, decimals);
  return { figure, decimals };
}

function findQuestion(
  source: HeaderedTable,
  row: number,
  questions: Questions,
  known: ReadonlyMap<string, FormColumn>,
): Question | null {
  const name = cellOf(source, row, 'question');
  const question = questions.get(name);
  const place = placeOf(source, row, 'question');
  if (question === undefined) {
    if (known.get(name)?.use === 'skipped') return null;
    const suggestion = nearest(name, questions.keys());
    source.problems.push(problem('results-question-unknown', place, { suggestion }));
    return null;
  }
  if (question.list !== null || question.index !== undefined) return question;
  source.problems.push(problem('results-question-type', place, { type: question.type }));
  return null;
}

/** Whether a row's choice is one of its question; an index has none. */
function hasChoice(source: HeaderedTable, row: number, question: Question): boolean {
  if (question.index === undefined) return findChoice(source, row, 'choice', question);
  if (cellOf(source, row, 'choice') === '') return true;
  source.problems.push(problem('results-index-choice', placeOf(source, row, 'choice'), {}));
  return false;
}

function findChoice(
  source: HeaderedTable,
  row: number,
  column: string,
  question: Question,
): boolean {
  const name = cellOf(source, row, column);
  if (question.choices.some((choice) => choice.name === name)) return true;
  refuseChoice(source, row, source.at.get(column) ?? 0, question);
  return false;
}

function findGroup(
  source: HeaderedTable,
  row: number,
  questions: Questions,
): { readonly by: string | null; readonly group: string | null } {
  const by = cellOf(source, row, 'by') || null;
  const group = cellOf(source, row, 'group') || null;
  if ((by === null) !== (group === null)) {
    const missing = by === null ? 'by' : 'group';
    const place = placeOf(source, row, missing);
    source.problems.push(problem('results-group-half', place, { missing }));
    return { by, group };
  }
  const splitter = questions.get(by ?? '');
  if (splitter !== undefined && splitter.list !== null) findChoice(source, row, 'group', splitter);
  return { by, group };
}

function readNumbers(source: HeaderedTable, row: number, index: Index | undefined) {
  const { problems, at } = source;
  const [n, base] = (['n', 'base'] as const).map((column) => {
    const count = readNumber(source, row, at.get(column));
    const least = column === 'base' ? 1 : 0;
    if (count === null || (Number.isInteger(count) && count >= least)) return count;
    problems.push(problem('results-count', placeOf(source, row, column), {}));
    return null;
  });
  const percent = readNumber(source, row, at.get('percent'));
  const { low, high } = index ?? { low: 0, high: 100 };
  if (percent !== null && (percent < low || percent > high)) {
    const place = placeOf(source, row, 'percent');
    problems.push(
      index === undefined
        ? problem('results-percent-range', place, {})
        : problem('results-index-range', place, { low, high }),
    );
  }
  const empty = ['n', 'percent'].every((column) => cellOf(source, row, column) === '');
  if (empty) problems.push(problem('results-empty', placeOf(source, row, 'percent'), {}));
  return { n: n ?? null, base: base ?? null, percent };
}

/** Checks n against its base, and both against the percentage, which may be cut or rounded. */
function checkCounts(
  source: HeaderedTable,
  row: number,
  figure: PublishedFigure,
  decimals: number,
): void {
  const { n, base, percent } = figure;
  if (n === null || base === null) return;
  if (n > base) {
    source.problems.push(problem('results-count-over', placeOf(source, row, 'n'), { n, base }));
    return;
  }
  if (percent === null || percent < 0 || percent > 100) return;
  const counted = (100 * n) / base;
  if (Math.abs(counted - percent) < 10 ** -decimals + HAIR) return;
  const params = {
    ...{ n, base, counted: counted.toFixed(decimals + 1) },
    printed: cellOf(source, row, 'percent'),
  };
  source.problems.push(problem('results-count-percent', placeOf(source, row, 'percent'), params));
}
