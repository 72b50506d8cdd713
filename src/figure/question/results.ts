import type { SurveyReport } from '../../report.ts';
import type { Question, Result } from '../../survey/index.ts';

/** Results by question, in their order. */
export type ResultIndex = ReadonlyMap<string, readonly Result[]>;

/** What was grouped before, for as long as somebody has the results: each page of a question asks anew. */
const known = new WeakMap<readonly Result[], ResultIndex>();

/** Groups a survey's results by question, in one pass. */
export function indexResults({ results }: Pick<SurveyReport, 'results'>): ResultIndex {
  const index = known.get(results) ?? Map.groupBy(results, ({ question }) => question);
  known.set(results, index);
  return index;
}

/** The background questions that split these results, in the order of the questionnaire. */
export function splitsOf(report: SurveyReport, results: readonly Result[]): readonly Question[] {
  const names = new Set(results.map(({ by }) => by));
  return report.questions.filter(({ name }) => names.has(name));
}

/** A question of a survey by its name. Throws on a name that the check of references would have reported. */
export function questionOf(report: SurveyReport, name: string): Question {
  const question = report.questions.find((one) => one.name === name);
  if (question === undefined) throw new Error(`unknown question of ${report.id}: ${name}`);
  return question;
}
