import { escapeHtml } from '../../format/index.ts';
import type { SurveyReport } from '../../report.ts';
import type { Question, Result } from '../../survey/index.ts';
import { questionHref } from '../annotation/index.ts';
import {
  type FigureContext,
  tableWords,
  formatFigure,
  hasPrecision,
  intervalCell,
  labelOf,
} from '../table/index.ts';
import { seriesMark } from '../trend/index.ts';
import { headlineOf, type Headline } from './headline.ts';
import { splitsOf } from './results.ts';

/**
 * A question in one line of its survey's summary: wording, headline figure with its interval, a bar as long as the share, the
 * small trend of its series. The line bears the question's anchor, and leads to the question's own page. Finished HTML.
 *
 * @param results of this question
 */
export function toplineRow(
  ctx: FigureContext,
  report: SurveyReport,
  question: Question,
  results: readonly Result[],
): string {
  const address = escapeHtml(questionHref(ctx, report, question));
  const wording = escapeHtml(labelOf(ctx, question));
  const headline = headlineOf(ctx, question, results);
  const figure =
    headline === null
      ? `<p>${escapeHtml(whyNone(ctx, results))}</p>`
      : headlineHtml(ctx, report, headline);
  return `<li id="${escapeHtml(question.name)}">${places(report, question, results)}<a href="${address}">${wording}</a>${figure}${seriesMark(ctx, question)}</li>\n`;
}

/** Where links to a split of the question lead: to its line, whence one goes on. */
function places(report: SurveyReport, { name }: Question, results: readonly Result[]): string {
  return splitsOf(report, results)
    .map((by) => `<i id="${escapeHtml(`${name}/theo-${by.name}`)}"></i>`)
    .join('');
}

function headlineHtml(
  ctx: FigureContext,
  report: SurveyReport,
  { result, text }: Headline,
): string {
  const value = result.value ?? 0;
  const figure = escapeHtml(formatFigure(result, value, ctx.lang));
  const limits = hasPrecision(report) ? intervalCell(ctx, result) : '';
  const interval = limits === '' ? '' : ` <span>(${limits})</span>`;
  const isShare = result.statistic === 'share' || result.statistic === 'net';
  const bar = isShare
    ? `<svg class="topline__bar" aria-hidden="true"><rect width="${Math.round(value * 1000) / 10}%"/></svg>`
    : '';
  return `<p><b>${figure}</b> ${escapeHtml(text)}${interval}</p>${bar}`;
}

/** Why a line shows no figure. */
function whyNone(ctx: FigureContext, results: readonly Result[]): string {
  const words = tableWords(ctx);
  const own = results.filter(({ by }) => by === null);
  if (own.length === 0) return words.noFigures;
  const withheld = own.some(({ value, marks }) => value === null && marks.length > 0);
  return withheld ? words.noneAlone : words.seeTable;
}
