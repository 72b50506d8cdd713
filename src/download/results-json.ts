import { toPublished } from '../published/index.ts';
import type { SurveyReport } from '../report.ts';
import type { DownloadWords } from '../words/index.ts';

/**
 * `results.json`: the survey's disclosure, its questions with their choices, every published figure and the tests between
 * groups, in the form of `published`; docs/results.md describes it.
 *
 * @param url the survey's page
 */
export function toResultsJson(
  report: SurveyReport,
  url: string,
  { marks }: Pick<DownloadWords, 'marks'>,
): string {
  return `${JSON.stringify(toPublished(report, { url, marks }))}\n`;
}
