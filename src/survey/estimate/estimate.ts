import { estimateMany } from './multiple-choice.ts';
import { estimateNumber } from './number.ts';
import { estimateOne } from './single-choice.ts';
import { estimatePublished } from './published.ts';
import { splitsOf, type Split } from './split.ts';
import type { Lonely } from '../design/strata.ts';
import { unitsOf } from '../design/units.ts';
import type { Sampling } from './cell.ts';
import type { Sampling as Drawn } from '../model/front.ts';
import { quantiles } from '../design/interval.ts';
import type { Question } from '../model/question.ts';
import type { Estimate } from '../model/result.ts';
import type { Responses, Survey } from '../model/survey.ts';

/** What the front matter tells of the sample. */
export interface EstimateOptions {
  /** How the respondents were chosen; `probability` where nothing is told. Only then is there a sampling error. */
  readonly sampling?: Drawn;
  /** What to do with a stratum of one primary sampling unit; `error` where nothing is told. */
  readonly lonelyPsu?: Lonely;
}

/**
 * Every table of a survey, before disclosure: weighted shares (0–1), means, totals, medians and net figures with both
 * bases, overall and by each background select_one question. Text and dates are not tabulated; a background question is
 * not split by itself.
 *
 * Rows come in the order of questions.csv; within a question everyone first, then each breakdown and its groups in
 * codebook order; within a group by base (valid, dk, asked) and choice, then mean, total, median, net. A group nobody is
 * in has no row. Throws when a question that is tabulated has no column of its kind.
 *
 * Precision is by Taylor linearisation for the design in questions.csv, a group being a domain of the whole design. It is
 * null for any sample that is not a probability sample: a census has no sampling error, and of the others none is known.
 *
 *     estimate(survey).find((e) => e.question === 'q1' && e.choice === 'yes' && e.by === null && e.base === 'valid')
 */
export function estimate(survey: Survey, options: EstimateOptions = {}): Estimate[] {
  if (survey.source.kind === 'results')
    return estimatePublished(survey.questions, survey.source.figures);
  const sampling = samplingOf(survey, options);
  if (sampling === null) return [];
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
        sampling,
      ),
    );
}

/** What every question is estimated with; null where no answers are kept. */
export function samplingOf(survey: Survey, options: EstimateOptions): Sampling | null {
  const { sampling = 'probability', lonelyPsu = 'error' } = options;
  const units = unitsOf(survey, lonelyPsu);
  if (units === null) return null;
  const isRandom = sampling === 'probability';
  return { units, sampled: isRandom ? { strata: units.strata, quantile: quantiles() } : null };
}

function estimateQuestion(
  question: Question,
  responses: Responses,
  splits: readonly Split[],
  sampling: Sampling,
): Estimate[] {
  const column = responses.columns.get(question.name);
  switch (column?.kind) {
    case 'one':
      return estimateOne(question, column.index, splits, sampling);
    case 'many':
      return estimateMany(question, column, splits, sampling);
    case 'number':
      return estimateNumber(question, column.value, splits, sampling);
    default:
      throw new Error(`no column that can be tabulated: ${question.name}`);
  }
}
