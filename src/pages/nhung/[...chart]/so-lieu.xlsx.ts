import type { APIContext } from 'astro';
import { toChartXlsx, toTrendXlsx, XLSX_TYPE } from '../../../download/index.ts';
import {
  chartPaths,
  type ChartProps,
  pageContext,
  trendAbout,
  trendReadings,
  viewAbout,
  viewReport,
} from '../../../page/index.ts';
import { currentSite } from '../../../site.ts';

export const getStaticPaths = () => chartPaths(pageContext(currentSite()));

export function GET({ props }: APIContext<ChartProps>): Response {
  const body = workbook(props);
  return new Response(body, { headers: { 'content-type': XLSX_TYPE } });
}

function workbook(props: ChartProps): Uint8Array<ArrayBuffer> {
  const ctx = pageContext(currentSite());
  const { download } = ctx.words;
  if (!('series' in props))
    return toChartXlsx(viewReport(props.view), viewAbout(ctx, props.view), download);
  const { series } = props;
  const readings = trendReadings(ctx, series);
  const label = ctx.lang === 'vi' ? series.label : series.labelEn;
  return toTrendXlsx(label, readings, trendAbout(ctx, series, readings), download);
}
