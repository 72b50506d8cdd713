import { viewResults, type View } from '../figure/index.ts';
import type { SurveyReport } from '../report.ts';

/** A chart of a survey, by names. */
export interface Asked {
  readonly question: string;
  readonly by: string | null;
  readonly choice: string | null;
}

/**
 * The view that is meant by names.
 *
 * @throws where the survey has no such question
 */
export function takenView(report: SurveyReport, { question, by, choice }: Asked): View {
  const find = (name: string) => {
    const found = report.questions.find((one) => one.name === name);
    if (found === undefined) throw new Error(`no such question of ${report.id}: ${name}`);
    return found;
  };
  return { report, question: find(question), by: by === null ? null : find(by), choice };
}

/** The survey with the published figures of one chart alone: what its CSV and its workbook hold. */
export function takenReport(view: View): SurveyReport {
  return { ...view.report, results: viewResults(view) };
}
