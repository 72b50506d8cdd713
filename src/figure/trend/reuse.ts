import { dayOf, escapeHtml } from '../../format/index.ts';
import type { Series } from '../../register/index.ts';
import { reuseWords } from '../../words/area/reuse.ts';
import { labelOf, type FigureContext } from '../table/index.ts';
import { reusePanel, takeButtons } from '../view/index.ts';
import { trendData } from './trend-data.ts';
import type { Wave } from './waves.ts';

/** The address of a series on this site. */
export function trendHref({ href }: FigureContext, { id }: Series): string {
  return href(`/xu-huong/${id}/`);
}

/** The full address of a series. */
export function trendUrl(ctx: FigureContext, series: Series): string {
  return ctx.site.settings.url + trendHref(ctx, series);
}

/** `Ban X (2026). “Chuỗi”. Trong: Tên trang. https://…`, of the year of the newest wave. */
export function trendCitation(ctx: FigureContext, series: Series, waves: readonly Wave[]): string {
  const { organisation, title } = ctx.site.settings;
  const days = waves.map(({ report }) => dayOf(report.front.publishAt)).toSorted();
  const year = (days.at(-1) ?? '').slice(0, 4);
  const { cite } = reuseWords[ctx.lang];
  return cite(organisation, year, labelOf(ctx, series), title, trendUrl(ctx, series));
}

/** What a frame of others shows of a series' page. */
export const TREND_EMBED = 'nhung';

/** The panel for reuse of a series, with the surveys that its charts are made from. Finished HTML. */
export function trendReuse(ctx: FigureContext, series: Series, waves: readonly Wave[]): string {
  const page = `${trendHref(ctx, series)}#${TREND_EMBED}`;
  const surveys = [...new Set(waves.map(({ report }) => ctx.href(`/khao-sat/${report.id}/`)))];
  const data = `data-trend="${escapeHtml(JSON.stringify(trendData(ctx, series)))}" data-surveys="${escapeHtml(surveys.join(' '))}"`;
  const words = reuseWords[ctx.lang];
  const line = `<li data-take ${data}>${escapeHtml(words.trend)}: ${takeButtons(`xu-huong-${series.id}`)} <a href="${escapeHtml(page)}">${escapeHtml(words.embed)}</a></li>`;
  return reusePanel(ctx, {
    lines: [line],
    embed: ctx.site.settings.url + page,
    label: labelOf(ctx, series),
    citation: trendCitation(ctx, series, waves),
  });
}
