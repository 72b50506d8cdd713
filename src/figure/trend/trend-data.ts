import type { Locality, Series } from '../../register/index.ts';
import type { FigureContext } from '../table/index.ts';
import { wavesOf } from './waves.ts';

/** What a chart of a series needs beside the results of its surveys: the page carries it, as JSON. */
export interface TrendData {
  readonly series: Series;
  readonly organisation: string;
  /** Of the site. */
  readonly title: string;
  /** Those that its surveys name. */
  readonly localities: readonly Locality[];
}

/**
 * Gathers it for the page of a series.
 *
 * @example `<li data-take data-trend={JSON.stringify(trendData(ctx, series))} …>`
 */
export function trendData(ctx: FigureContext, series: Series): TrendData {
  const { settings, registers } = ctx.site;
  const waves = [...wavesOf(ctx, series).values()].flat();
  const named = new Set(waves.flatMap(({ report }) => report.front.localities));
  return {
    series: { ...series, description: '' },
    organisation: settings.organisation,
    title: settings.title,
    localities: registers.localities.filter(({ code }) => named.has(code)),
  };
}
