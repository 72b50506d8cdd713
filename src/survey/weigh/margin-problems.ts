import { problem, type Problem } from '../../problem/index.ts';
import { totalOf, type PopulationMargin } from './population-margin.ts';
import { type HeaderedTable, placeOf } from '../form/index.ts';
import { isSubstantive, type Responses } from '../model/index.ts';

/** Sums of margins that differ by less than this part of them differ by rounding: 99,9 against 100,1. */
const ROUNDING = 0.005;

/**
 * What is wrong with margins as a whole: choices that respondents gave without a row, rows that nobody gave, sums that
 * disagree beyond rounding.
 */
export function marginProblems(
  source: HeaderedTable,
  margins: readonly PopulationMargin[],
  responses: Responses,
): readonly Problem[] {
  return [
    ...margins.flatMap((margin) => choiceProblems(source, margin, responses)),
    ...totalProblems(source, margins),
  ];
}

/** The first row of a margin, for a Problem of the whole. */
function marginPlace(source: HeaderedTable, { rows, question }: PopulationMargin) {
  const place = placeOf(source, Math.min(...rows.values()), 'question');
  return { file: place.file, line: place.line, field: question.name };
}

function choiceProblems(
  source: HeaderedTable,
  margin: PopulationMargin,
  responses: Responses,
): readonly Problem[] {
  const { question, rows } = margin;
  const column = responses.columns.get(question.name);
  if (column?.kind !== 'single') throw new Error(`no choices in the column: ${question.name}`);
  const given = new Set(column.index);
  const missing = question.choices.filter(
    (choice, at) => isSubstantive(choice) && given.has(at) && !rows.has(at),
  );
  const empty = [...rows].filter(([at]) => !given.has(at));
  return [
    ...(missing.length === 0
      ? []
      : [
          problem('margin-missing', marginPlace(source, margin), {
            question: question.name,
            choices: missing.map(({ name }) => name),
          }),
        ]),
    ...empty.map(([, row]) =>
      problem('margin-empty', placeOf(source, row, 'choice'), { question: question.name }),
    ),
  ];
}

function totalProblems(
  source: HeaderedTable,
  margins: readonly PopulationMargin[],
): readonly Problem[] {
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
    return [problem('margin-totals', marginPlace(source, margin), params)];
  });
}
