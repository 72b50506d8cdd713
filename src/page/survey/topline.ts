import { indexResults, toplineRow } from '../../figure/index.ts';
import type { SurveyReport } from '../../report.ts';
import type { Question } from '../../survey/index.ts';
import type { PageContext } from '../frame/index.ts';
import { backgroundQuestions, questionGroups } from '../report/index.ts';

/** Questions that stand together, a line each. Finished HTML. */
export interface ToplineGroup {
  /** The section of the questionnaire; null where it has none. */
  readonly title: string | null;
  readonly rows: string;
}

/** All questions of a survey in a line each: those of opinion by section, and those that tell who answered. */
export interface Topline {
  readonly groups: readonly ToplineGroup[];
  readonly background: string;
}

/** The topline of a survey's summary. */
export function toplineOf(ctx: PageContext, report: SurveyReport): Topline {
  const results = indexResults(report);
  const rows = (questions: readonly Question[]): string =>
    questions
      .map((question) => toplineRow(ctx, report, question, results.get(question.name) ?? []))
      .join('');
  return {
    groups: questionGroups(report).map(({ title, questions }) => ({
      title,
      rows: rows(questions),
    })),
    background: rows(backgroundQuestions(report)),
  };
}
