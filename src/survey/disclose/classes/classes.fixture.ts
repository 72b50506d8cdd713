import { question, repeat, surveyOf } from '../../../../test/survey/samples.ts';
import { disclose } from '../disclose.ts';
import { discloseClasses } from './classes.ts';
import { estimate } from '../../estimate/estimate.ts';
import { DEFAULT_POLICY } from '../../model/policy.ts';
import type { Question } from '../../model/question.ts';
import type { Survey } from '../../model/survey.ts';

const sampling = 'quota';

/** The tables of classes of a quota sample. */
export function tables(survey: Survey, policy = DEFAULT_POLICY) {
  const results = disclose(estimate(survey, { sampling }), {
    ...{ survey, publishedElsewhere: false, sampling, policy },
  });
  return discloseClasses(survey, results, { sampling, policy });
}

/** The counts of each table by class; null where suppressed. */
export const counts = (survey: Survey, policy = DEFAULT_POLICY) =>
  Object.fromEntries(
    tables(survey, policy).map(({ question: name, results }) => [
      name,
      Object.fromEntries(results.map(({ choice, n }) => [choice, n])),
    ]),
  );

/** A whole number. */
export const years = (more: Partial<Question> = {}) =>
  question('years', '', { type: 'integer', ...more });

/** Respondents as `answer answer …`, so many of each. */
export const of = (questions: readonly Question[], cells: Readonly<Record<string, number>>) =>
  surveyOf(
    questions,
    repeat(cells).map((cell) => cell.split(' ')),
  );
