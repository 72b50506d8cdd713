import type { HeadlineFigure } from '../../chart/index.ts';
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
import { headlineOf } from './headline.ts';
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
    headline.length === 0
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
  headline: readonly HeadlineFigure[],
): string {
  const sure = hasPrecision(report);
  const told = headline.map(({ result, text }) => {
    const figure = escapeHtml(formatFigure(result, result.value ?? 0, ctx.lang));
    const limits = sure ? intervalCell(ctx, result) : '';
    const interval = limits === '' ? '' : ` <span>(${limits})</span>`;
    return `<b>${figure}</b> ${escapeHtml(text)}${interval}`;
  });
  return `<p>${told.join(' · ')}</p>${bar(headline)}`;
}

/** As long as the first share. */
function bar([first]: readonly HeadlineFigure[]): string {
  const { statistic, value } = first?.result ?? {};
  if (statistic !== 'share' && statistic !== 'net') return '';
  return `<svg class="topline__bar" aria-hidden="true"><rect width="${Math.round((value ?? 0) * 1000) / 10}%"/></svg>`;
}

/** Why a line shows no figure. */
function whyNone(ctx: FigureContext, results: readonly Result[]): string {
  const words = tableWords(ctx);
  const own = results.filter(({ by }) => by === null);
  if (own.length === 0) return words.noFigures;
  const withheld = own.some(({ value, marks }) => value === null && marks.length > 0);
  return withheld ? words.noneAlone : words.seeTable;
}
