import { escapeHtml, formatPartialDate } from '../../format/index.ts';
import type { Series } from '../../register/index.ts';
import {
  countCell,
  figureCell,
  figureWords,
  seriesWords,
  tableWords,
  labelOf,
  type FigureContext,
  legend,
  columnHead,
  scrollTable,
  countedIn,
} from '../table/index.ts';
import { reportBadges, questionHref } from '../annotation/index.ts';
import { trendNotes } from './notes.ts';
import { TREND_EMBED, trendHref, trendReuse } from './reuse.ts';
import { breakTexts } from './facts.ts';
import { panelHtml } from './panel-html.ts';
import { trendPanels } from './panels.ts';
import type { Wave } from './waves.ts';

interface TrendFigureOptions {
  /** Of the charts; unique on the page. */
  readonly id?: string;
  /** Whether the series is named over its charts: not where the page bears its name. */
  readonly titled?: boolean;
  /** The author's title, checked against the readings; it takes the place of what the charts find. */
  readonly title?: string | undefined;
  /** Whether it stands on the page of the series: with its panel for reuse, for pages of others to frame. */
  readonly own?: boolean;
  /** The author's kind of chart, the default when left out. */
  readonly kind?: string | undefined;
  /** Whether all answers are shown under the reading that is followed, where there are three or more. */
  readonly answers?: boolean;
  /** On a survey's summary: lines drawn for a phone alone, bases in a line, and the way to the page of the series, where its table stands. */
  readonly small?: boolean;
}

/**
 * A series over its waves: a chart for each territory, and one table of all readings with links to their surveys.
 *
 * @example trendFigure(ctx, series)
 */
export function trendFigure(
  ctx: FigureContext,
  series: Series,
  options: TrendFigureOptions = {},
): string {
  const { id, titled = true, own: alone = false, title, small = false } = options;
  const panels = trendPanels(ctx, series, id);
  const waves = panels.flatMap((panel) => panel.waves);
  if (waves.length === 0) return `<p>${escapeHtml(seriesWords(ctx).trendNone)}</p>\n`;
  const several = panels.length > 1;
  const charts = panels.map((panel) => panelHtml(ctx, series, panel, { ...options, several }));
  const own = title === undefined ? '' : `<p class="figure__finding">${escapeHtml(title)}</p>\n`;
  const results = waves.map(({ result }) => result);
  const short = small && !several && panels.every(({ chart }) => chart !== null);
  const readings = short
    ? basesOf(ctx, waves)
    : table(ctx, series, waves, several || waves.length < 2);
  const reusable = alone && panels.some(({ chart }) => chart !== null);
  return `<div class="figure figure--trend"${alone ? ` id="${TREND_EMBED}"` : ''}>
${nameOf(ctx, series, titled)}${own}${reportBadges(ctx, ...waves.map(({ report }) => report))}${charts.join('')}${readings}${breaks(ctx, series, waves)}${legend(ctx, results)}${short ? pageLink(ctx, series) : ''}${alone ? `<div class="embed-only">\n${trendNotes(ctx, series)}</div>\n` : ''}${reusable ? trendReuse(ctx, series, waves) : ''}</div>
`;
}

/** How many each wave rests on, oldest first. */
function basesOf(ctx: FigureContext, waves: readonly Wave[]): string {
  const counts = waves.map(({ result }) => countCell(ctx, result.baseN, result.marks));
  const { bases } = seriesWords(ctx);
  return `<p class="figure__base">${escapeHtml(bases(unitOfAll(ctx, waves)))} ${counts.join('; ')}</p>\n`;
}

function pageLink(ctx: FigureContext, series: Series): string {
  const text = escapeHtml(seriesWords(ctx).toTable);
  return `<p class="figure__more"><a href="${escapeHtml(trendHref(ctx, series))}">${text}</a></p>\n`;
}

function nameOf(ctx: FigureContext, series: Series, titled: boolean): string {
  if (titled === false) return '';
  return `<p class="figure__wording">${escapeHtml(labelOf(ctx, series))}</p>\n`;
}

/** @param places whether rows name their territory: not where one chart with its name holds them all */
function table(
  ctx: FigureContext,
  series: Series,
  waves: readonly Wave[],
  places: boolean,
): string {
  const [words, own] = [tableWords(ctx), seriesWords(ctx)];
  const { samplings } = ctx.words.site;
  return scrollTable({
    caption: own.trendTable(labelOf(ctx, series)),
    hideCaption: true,
    head: [
      columnHead(own.wave),
      columnHead(own.date),
      ...(places ? [columnHead(own.place)] : []),
      columnHead(series.unit === 'percent' ? words.share : words.value, true),
      columnHead(words.count(unitOfAll(ctx, waves)), true),
      columnHead(own.sampling),
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

/** Responses where every wave counts those, questionnaires where all are an index; people otherwise, as most waves do. */
function unitOfAll(ctx: FigureContext, waves: readonly Wave[]): string {
  if (waves.every(({ question }) => question.index !== undefined)) return seriesWords(ctx).sheets;
  const open = waves.every(({ report }) => countedIn(report) === 'responses');
  return figureWords(ctx)[open ? 'responses' : 'people'];
}

function link(ctx: FigureContext, { report, question }: Wave): string {
  const address = escapeHtml(questionHref(ctx, report, question));
  return `<a href="${address}">${escapeHtml(report.front.title)}</a>`;
}

function breaks(ctx: FigureContext, series: Series, waves: readonly Wave[]): string {
  const items = breakTexts(ctx, series, waves).map((text) => `<li>${escapeHtml(text)}</li>`);
  if (items.length === 0) return '';
  return `<p>${escapeHtml(seriesWords(ctx).breaks)}:</p>\n<ul class="figure__remarks">\n${items.join('\n')}\n</ul>\n`;
}
