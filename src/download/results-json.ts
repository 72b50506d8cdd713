import type { SurveyReport } from '../report.ts';
import type { Question } from '../survey/index.ts';
import type { DownloadWords } from '../words/index.ts';
import { downloadRows } from './rows.ts';

/**
 * `results.json`: the survey's disclosure, its questions with their choices, every published figure, and the
 * tests between groups.
 * Keys are added, never changed.
 *
 * @param url the survey's page
 */
export function toResultsJson(report: SurveyReport, url: string, words: DownloadWords): string {
  const { id, front, questions, design } = report;
  // Working fields of the editors stay inside; everything else of the front matter is shown on the page.
  const { status, audience, ...disclosure } = front;
  void [status, audience];
  const body = {
    id,
    url,
    synthetic: front.synthetic,
    survey: disclosure,
    design,
    marks: words.marks,
    questions: questions
      .filter(({ role }) => role === 'question' || role === 'background')
      .map(questionOf),
    results: downloadRows(report, words),
    tests: report.tests,
  };
  return `${JSON.stringify(body, null, 1)}\n`;
}

function questionOf({
  name,
  type,
  label,
  labelEn,
  role,
  scale,
  series,
  base,
  sections,
  wording,
  complete,
  choices,
}: Question): object {
  const asked = { name, type, label, labelEn, role, scale, base, sections, wording, choices };
  return { ...asked, series, complete };
}
