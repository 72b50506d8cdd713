import { sparkChart } from '../../chart/index.ts';
import { type FigureContext, formatFigure, labelOf, seriesWords } from '../table/index.ts';
import { judgedWaves } from './panels.ts';
import { answerWave } from './waves.ts';
import { escapeHtml } from '../../format/index.ts';
import type { Series } from '../../register/index.ts';
import type { Question } from '../../survey/index.ts';

type Judged = ReturnType<typeof judgedWaves>[number];

/** The waves at the place that was asked last. */
function lastPlace(ctx: FigureContext, series: Series): Judged | undefined {
  const last = ({ waves }: Judged) => waves.at(-1)?.date ?? '';
  return judgedWaves(ctx, series)
    .toSorted((a, b) => last(a).localeCompare(last(b)))
    .at(-1);
}

/** The small trend of a series at the place that was asked last. Empty with fewer than two readings that may be drawn. */
function smallTrend(ctx: FigureContext, series: Series, place: Judged | undefined): string {
  if (place === undefined) return '';
  const { points, breaks, verdict } = place;
  const label = labelOf(ctx, series);
  const own = { id: `nho-${series.id}`, lang: ctx.lang, label, unit: series.unit };
  return sparkChart(points, { ...own, breaks, verdict }) ?? '';
}

/**
 * A series in one line: its small trend, and the last reading in figures. Empty with fewer than two readings that may be
 * drawn, or where the last one is withheld.
 *
 * @example sparklineFigure(ctx, series) // '<span class="spark"><svg …></svg> 62,4% (10/2026)</span>'
 */
export function sparklineFigure(ctx: FigureContext, series: Series): string {
  const place = lastPlace(ctx, series);
  const last = place?.waves.at(-1);
  const svg = smallTrend(ctx, series, place);
  if (svg === '' || last === undefined || last.result.value === null) return '';
  const figure = formatFigure(last.result, last.result.value, ctx.lang);
  const text = escapeHtml(`${figure} (${answerWave(ctx, last).label})`);
  return `<span class="spark">${svg} <span>${text}</span></span>`;
}

/** The small trend of the series that a question belongs to, leading to the series' page; empty where there is none to show. */
export function seriesMark(ctx: FigureContext, question: Question): string {
  const parts = seriesParts(ctx, question);
  if (parts === null) return '';
  return `<a class="spark" href="${parts.address}" aria-label="${parts.text}">${parts.spark}</a>`;
}

/** On a question's page, where it is followed over the waves: its small trend, leading to the series' page. */
export function seriesLine(ctx: FigureContext, question: Question): string {
  const parts = seriesParts(ctx, question);
  if (parts === null) return '';
  const { address, text, spark } = parts;
  return `<p class="figure__series" data-pagefind-ignore><a href="${address}">${text}</a> ${spark}</p>\n`;
}

/** Address, name and small trend, finished HTML each; null without a series or with fewer than two readings to draw. */
function seriesParts(ctx: FigureContext, question: Question) {
  const series = ctx.site.registers.series.find(({ id }) => id === question.series);
  if (series === undefined) return null;
  const spark = smallTrend(ctx, series, lastPlace(ctx, series));
  if (spark === '') return null;
  const address = escapeHtml(ctx.href(`/xu-huong/${series.id}/`));
  return { address, text: escapeHtml(seriesWords(ctx).seriesLink(labelOf(ctx, series))), spark };
}
