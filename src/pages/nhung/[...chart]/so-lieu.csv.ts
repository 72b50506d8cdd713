import type { APIContext } from 'astro';
import { toResultsCsv } from '../../../download/results-csv.ts';
import { toTrendCsv } from '../../../download/trend-csv.ts';
import { chartPaths, type ChartProps } from '../../../page/survey/chart-page.ts';
import { trendReadings, viewReport } from '../../../page/survey/chart-figures.ts';
import { pageContext } from '../../../page/frame/context.ts';
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
