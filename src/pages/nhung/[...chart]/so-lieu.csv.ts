import type { APIContext } from 'astro';
import { toResultsCsv, toTrendCsv } from '../../../download/index.ts';
import {
  chartPaths,
  type ChartProps,
  pageContext,
  trendReadings,
  viewReport,
} from '../../../page/index.ts';
import { currentSite } from '../../../site.ts';

export const getStaticPaths = () => chartPaths(pageContext(currentSite()));

export function GET({ props }: APIContext<ChartProps>): Response {
  const ctx = pageContext(currentSite());
  const { download } = ctx.words;
  const body =
    'series' in props
      ? toTrendCsv(trendReadings(ctx, props.series), download)
      : toResultsCsv(viewReport(props.view), download);
  return new Response(body, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
