import { escapeHtml } from '../../format/index.ts';
import type { SurveyReport } from '../../report.ts';
import type { Question } from '../../survey/index.ts';
import { figureWords, type FigureContext } from '../table/index.ts';

/** The address of a question's page: a promise. */
export function questionHref(
  { href }: Pick<FigureContext, 'href'>,
  { id }: Pick<SurveyReport, 'id'>,
  { name }: Question,
): string {
  return href(`/khao-sat/${id}/${name}/`);
}

/** `Nguồn: <survey>`, leading to the survey's page. */
export function sourceLine(ctx: FigureContext, { id, front }: SurveyReport): string {
  const address = escapeHtml(ctx.href(`/khao-sat/${id}/`));
  const title = escapeHtml(front.title);
  return `<p class="figure__source">${escapeHtml(figureWords(ctx).source)}: <a href="${address}">${title}</a></p>\n`;
}
