import { estimateMultipleChoice } from './multiple-choice.ts';
import { estimateNumber } from './number.ts';
import { estimateSingleChoice } from './single-choice.ts';
import { estimatePublished } from './published.ts';
import { breakdownsOf, type Breakdown } from './breakdown.ts';
import { type LonelyPsu, quantiles, surveyDesignOf } from '../design/index.ts';
import type { Sample } from './cell.ts';
import type {
  Estimate,
  Question,
  Responses,
  Sampling as SamplingMethod,
  Survey,
} from '../model/index.ts';

/** What the front matter says of the sample. */
export interface EstimateOptions {
  /** How the respondents were chosen, `probability` by default. Only then is there a sampling error. */
  readonly sampling?: SamplingMethod;
  /** What to do with a stratum of a single primary sampling unit, `error` by default. */
  readonly lonelyPsu?: LonelyPsu;
}

/**
 * Every table of a survey, before disclosure control: weighted shares (0–1), means, totals, medians and net figures,
 * by base, for all respondents and by each background select_one question. Text and dates are not tabulated; a
 * background question is not broken down by itself.
 *
 * Rows come in the order of questions.csv; within a question all respondents first, then each breakdown and its groups
 * in codebook order; within a group by base (valid, dk, asked) and choice, then mean, total, median, net. Empty groups
 * have no row. Throws where a tabulated question has no column of its kind.
 *
 * Precision is by Taylor linearisation for the design in questions.csv (Lumley, Complex Surveys, 2010; Lohr, Sampling,
 * 2022), a group being a domain of the whole design. It is null for samples that are no probability sample: a census
 * has no sampling error, and that of the others is not known.
 *
 * @example
 * estimate(survey, { sampling: 'probability' })[0]; // { question: 'q1', statistic: 'share', choice: 'yes', value: 0.34, … }
 */
export function estimate(survey: Survey, options: EstimateOptions = {}): Estimate[] {
  if (survey.source.kind === 'results')
    return estimatePublished(survey.questions, survey.source.figures);
  const sample = sampleOf(survey, options);
  if (sample === null) return [];
  const { responses } = survey.source;
  const breakdowns = breakdownsOf(survey.questions, responses);
  return survey.questions
    .filter(
      ({ role, type }) =>
        (role === 'question' || role === 'background') && type !== 'text' && type !== 'date',
    )
    .flatMap((question) =>
      estimateQuestion(
        question,
        responses,
        breakdowns.filter(({ by }) => by !== question.name),
        sample,
      ),
    );
}

/** What every question is estimated with; null where no answers survive. */
export function sampleOf(survey: Survey, options: EstimateOptions): Sample | null {
  const { sampling = 'probability', lonelyPsu = 'error' } = options;
  const design = surveyDesignOf(survey, lonelyPsu);
  if (design === null) return null;
  const isRandom = sampling === 'probability';
  return {
    design: design,
    samplingError: isRandom ? { strata: design.strata, quantile: quantiles() } : null,
  };
}

function estimateQuestion(
  question: Question,
  responses: Responses,
  breakdowns: readonly Breakdown[],
  sample: Sample,
): Estimate[] {
  const column = responses.columns.get(question.name);
  switch (column?.kind) {
    case 'single':
      return estimateSingleChoice(question, column.index, breakdowns, sample);
    case 'multiple':
      return estimateMultipleChoice(question, column, breakdowns, sample);
    case 'number':
      return estimateNumber(question, column.value, breakdowns, sample);
    default:
      throw new Error(`no column that can be tabulated: ${question.name}`);
  }
}
