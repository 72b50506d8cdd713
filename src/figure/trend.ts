import { trendChart } from '../chart/chart.ts';
import { formatDay, formatPartialDate } from '../format/date.ts';
import { slugify } from '../format/fold.ts';
import { escapeHtml } from '../prose/escape.ts';
import type { Series } from '../register/register.ts';
import { countCell, figureCell } from './cell.ts';
import { figureWords, labelOf, type FigureContext } from './context.ts';
import { drawing, syntheticBadge } from './drawing.ts';
import { legend } from './remarks.ts';
import { columnHead, scrollTable } from './scroll-table.ts';
import { questionHref } from './source-line.ts';
import { countedIn } from './unit.ts';
import { pointOf, wavesOf, type Wave } from './trend-points.ts';

export interface TrendFigureOptions {
  /** Of the charts; unique on the page. */
  readonly id?: string;
  /** Whether the series is named over its charts: not where the page bears its name. */
  readonly titled?: boolean;
}

/**
 * A series over its waves: a chart for each territory, and one table of all readings with links to their surveys.
 *
 * @example trendFigure(ctx, series)
 */
export function trendFigure(
  ctx: FigureContext,
  series: Series,
  { id = `trend-${series.id}`, titled = true }: TrendFigureOptions = {},
): string {
  const words = figureWords(ctx);
  const places = wavesOf(ctx, series);
  const waves = [...places.values()].flat();
  if (waves.length === 0) return `<p>${escapeHtml(words.trendNone)}</p>\n`;
  const charts = [...places].map(([place, own]) =>
    chartOf(ctx, series, place, own, id, places.size > 1),
  );
  const synthetic = waves.some(({ report }) => report.front.synthetic);
  const results = waves.map(({ result }) => result);
  const title = titled
    ? `<p class="figure__wording">${escapeHtml(labelOf(ctx, series))}</p>\n`
    : '';
  return `<div class="figure figure--trend">
${title}${syntheticBadge(ctx, synthetic)}${charts.join('')}${table(ctx, series, waves, places.size > 1 || waves.length < 2)}${breaks(ctx, series)}${legend(ctx, results)}</div>
`;
}

function chartOf(
  ctx: FigureContext,
  series: Series,
  place: string,
  waves: readonly Wave[],
  id: string,
  several: boolean,
): string {
  const words = figureWords(ctx);
  const label = labelOf(ctx, series);
  const title = `<p class="figure__by">${escapeHtml(place)}</p>\n`;
  if (waves.length < 2) return several ? '' : `<p>${escapeHtml(words.trendOne)}</p>\n`;
  const chart = trendChart(
    waves.map((wave) => pointOf(ctx, wave)),
    {
      id: several ? `${id}-${slugify(place)}` : id,
      lang: ctx.lang,
      label: words.trendIn(label, place),
      unit: series.unit,
      breaks: series.breaks,
    },
  );
  return title + drawing(ctx, chart);
}

/** @param places whether rows name their territory: not where one chart with its name holds them all */
function table(
  ctx: FigureContext,
  series: Series,
  waves: readonly Wave[],
  places: boolean,
): string {
  const words = figureWords(ctx);
  const { samplings } = ctx.words.site;
  return scrollTable({
    caption: words.trendTable(labelOf(ctx, series)),
    hideCaption: true,
    head: [
      columnHead(words.wave),
      columnHead(words.date),
      ...(places ? [columnHead(words.place)] : []),
      columnHead(series.unit === 'percent' ? words.share : words.value, true),
      columnHead(words.count(unitOfAll(ctx, waves)), true),
      columnHead(words.sampling),
    ],
    body: waves.map((wave) => [
      { html: link(ctx, wave), header: 'row' },
      { html: escapeHtml(formatPartialDate(wave.date, ctx.lang)) },
      ...(places ? [{ html: escapeHtml(wave.place) }] : []),
      { html: figureCell(ctx, wave.result), number: true },
      { html: countCell(ctx, wave.result.baseN, wave.result.marks), number: true },
      { html: escapeHtml(samplings[wave.report.front.sampling]) },
    ]),
  });
}

/** Responses where every wave counts those; people otherwise, as most waves do. */
function unitOfAll(ctx: FigureContext, waves: readonly Wave[]): string {
  const open = waves.every(({ report }) => countedIn(report) === 'responses');
  return figureWords(ctx)[open ? 'responses' : 'people'];
}

function link(ctx: FigureContext, { report, question }: Wave): string {
  const address = escapeHtml(questionHref(ctx, report, question));
  return `<a href="${address}">${escapeHtml(report.front.title)}</a>`;
}

function breaks(ctx: FigureContext, series: Series): string {
  if (series.breaks.length === 0) return '';
  const words = figureWords(ctx);
  const items = series.breaks.map(({ date, kind, note }) => {
    const text = `${formatDay(date, ctx.lang)}: ${words.breakKinds[kind]}. ${note}`;
    return `<li>${escapeHtml(text)}</li>`;
  });
  return `<p>${escapeHtml(words.breaks)}:</p>\n<ul class="figure__remarks">\n${items.join('\n')}\n</ul>\n`;
}
