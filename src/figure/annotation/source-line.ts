import { escapeHtml } from '../../format/index.ts';
import type { SurveyReport } from '../../report.ts';
import type { Question } from '../../survey/index.ts';
import { figureWords, type FigureContext } from '../table/index.ts';

/** The address of a question on its survey's page. */
export function questionHref(
  { href }: FigureContext,
  { id }: SurveyReport,
  question: Question,
): string {
  return href(`/khao-sat/${id}/#${question.name}`);
}

/** `Nguồn: <survey>`, leading to the question on the survey's page. */
export function sourceLine(ctx: FigureContext, report: SurveyReport, question: Question): string {
  const address = escapeHtml(questionHref(ctx, report, question));
  const title = escapeHtml(report.front.title);
  return `<p class="figure__source">${escapeHtml(figureWords(ctx).source)}: <a href="${address}">${title}</a></p>\n`;
}
