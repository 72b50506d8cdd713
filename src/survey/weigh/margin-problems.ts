import { fsum } from 'd3-array';
import { problem, type Problem } from '../../problem/problem.ts';
import type { PopulationMargin } from './margins.ts';
import { placeOf, type Sheet } from '../form/sheet.ts';
import { rankOf } from '../model/base.ts';
import type { Responses } from '../model/survey.ts';

/** Sums of margins that differ by less than this part of them differ by rounding: 99,9 against 100,1. */
const ROUNDING = 0.005;

/** The sum of a margin: people, or about 1 or 100 where it holds shares. */
export function totalOf({ population }: PopulationMargin): number {
  return fsum(population.values());
}

/**
 * What is wrong with margins as a whole: choices that respondents gave without a row, rows that nobody gave, sums that
 * disagree beyond rounding.
 */
export function marginProblems(
  sheet: Sheet,
  margins: readonly PopulationMargin[],
  responses: Responses,
): readonly Problem[] {
  return [
    ...margins.flatMap((margin) => choiceProblems(sheet, margin, responses)),
    ...totalProblems(sheet, margins),
  ];
}

/** Where a margin begins, to say something of the whole of it. */
function marginPlace(sheet: Sheet, { rows, question }: PopulationMargin) {
  const place = placeOf(sheet, Math.min(...rows.values()), 'question');
  return { file: place.file, line: place.line, field: question.name };
}

function choiceProblems(
  sheet: Sheet,
  margin: PopulationMargin,
  responses: Responses,
): readonly Problem[] {
  const { question, rows } = margin;
  const column = responses.columns.get(question.name);
  if (column?.kind !== 'one') throw new Error(`no choices in the column: ${question.name}`);
  const given = new Set(column.index);
  const missing = question.choices.filter(
    (choice, at) => rankOf(choice) === 0 && given.has(at) && !rows.has(at),
  );
  const empty = [...rows].filter(([at]) => !given.has(at));
  return [
    ...(missing.length === 0
      ? []
      : [
          problem('margin-missing', marginPlace(sheet, margin), {
            question: question.name,
            choices: missing.map(({ name }) => name),
          }),
        ]),
    ...empty.map(([, row]) =>
      problem('margin-empty', placeOf(sheet, row, 'choice'), { question: question.name }),
    ),
  ];
}

function totalProblems(sheet: Sheet, margins: readonly PopulationMargin[]): readonly Problem[] {
  const [first, ...others] = margins;
  if (first === undefined) return [];
  const firstTotal = totalOf(first);
  return others.flatMap((margin) => {
    const total = totalOf(margin);
    if (Math.abs(total - firstTotal) <= ROUNDING * Math.max(total, firstTotal)) return [];
    const params = {
      question: margin.question.name,
      total,
      first: first.question.name,
      firstTotal,
    };
    return [problem('margin-totals', marginPlace(sheet, margin), params)];
  });
}
