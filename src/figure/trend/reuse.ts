import { dayOf } from '../../format/index.ts';
import type { Series } from '../../register/index.ts';
import { labelOf, type FigureContext } from '../table/index.ts';
import { reusePanel } from '../view/index.ts';
import type { Wave } from './waves.ts';

/** The folder of a series' page to embed and of its files, under the base: a promise. No survey is called `xu-huong`. */
export function trendFolder({ id }: Series): string {
  return `nhung/xu-huong/${id}/`;
}

function trendHref({ href }: FigureContext, { id }: Series): string {
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
  const { cite } = ctx.words.take;
  return cite(organisation, year, labelOf(ctx, series), title, trendUrl(ctx, series));
}

/** The panel for reuse of a series. Finished HTML. */
export function trendReuse(ctx: FigureContext, series: Series, waves: readonly Wave[]): string {
  return reusePanel(ctx, {
    folder: trendFolder(series),
    name: `xu-huong-${series.id}`,
    label: labelOf(ctx, series),
    link: { href: trendHref(ctx, series), text: ctx.words.take.linkTrend },
    citation: trendCitation(ctx, series, waves),
    png: true,
  });
}
