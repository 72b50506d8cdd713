import type { PublishedReport } from '../published/index.ts';
import type { Question, Result } from '../survey/index.ts';

/** What a comparison needs of a published survey. */
export type ComparedSurvey = Pick<
  PublishedReport,
  'id' | 'url' | 'front' | 'design' | 'questions' | 'results' | 'tests'
>;

/** A question with its published figures, everyone's and those of groups, as charts take them. */
export interface PublishedQuestion {
  readonly question: Question;
  readonly results: readonly Result[];
  /** The background questions that split its published shares, in the order of the questionnaire. */
  readonly splits: readonly Question[];
}

/** A question of a survey by its name; null where the survey has no such question. */
export function questionIn(
  { questions, results }: Pick<ComparedSurvey, 'questions' | 'results'>,
  name: string,
): PublishedQuestion | null {
  const question = questions.find((one) => one.name === name);
  if (question === undefined) return null;
  const own = results.filter((one) => one.question === name);
  const split = new Set(
    own
      .filter(({ statistic, value }) => statistic === 'share' && value !== null)
      .map(({ by }) => by),
  );
  return { question, results: own, splits: questions.filter((one) => split.has(one.name)) };
}
