import { estimateMany } from './estimate-many.ts';
import { estimateNumber } from './estimate-number.ts';
import { estimateOne } from './estimate-one.ts';
import { estimatePublished } from './estimate-published.ts';
import { splitsOf, type Split } from './estimate-split.ts';
import type { Question } from './question.ts';
import type { Estimate } from './result.ts';
import type { Responses, Survey } from './survey.ts';

/**
 * Every table of a survey, before disclosure: weighted shares (0–1) and means with both bases, overall and by each
 * background select_one question. Text and dates are not tabulated; a background question is not split by itself.
 *
 * Rows come in the order of questions.csv; within a question everyone first, then each breakdown and its groups in
 * codebook order; within a group by base (valid, dk, asked) and choice, the mean last. A group nobody is in has no row.
 * Precision is null. Throws when a question that is tabulated has no column of its kind.
 *
 *     estimate(survey).find((e) => e.question === 'q1' && e.choice === 'yes' && e.by === null && e.base === 'valid')
 */
export function estimate(survey: Survey): Estimate[] {
  if (survey.source.kind === 'results')
    return estimatePublished(survey.questions, survey.source.figures);
  const { responses } = survey.source;
  const splits = splitsOf(survey.questions, responses);
  return survey.questions
    .filter(
      ({ role, type }) =>
        (role === 'question' || role === 'background') && type !== 'text' && type !== 'date',
    )
    .flatMap((question) =>
      estimateQuestion(
        question,
        responses,
        splits.filter(({ by }) => by !== question.name),
      ),
    );
}

function estimateQuestion(
  question: Question,
  responses: Responses,
  splits: readonly Split[],
): Estimate[] {
  const column = responses.columns.get(question.name);
  switch (column?.kind) {
    case 'one':
      return estimateOne(question, column.index, splits, responses.weight);
    case 'many':
      return estimateMany(question, column, splits, responses.weight);
    case 'number':
      return estimateNumber(question, column.value, splits, responses.weight);
    default:
      throw new Error(`no column that can be tabulated: ${question.name}`);
  }
}
