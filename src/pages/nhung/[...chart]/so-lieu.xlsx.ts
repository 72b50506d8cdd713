import type { APIContext } from 'astro';
import { toChartXlsx, toTrendXlsx } from '../../../download/results-xlsx.ts';
import { XLSX_TYPE } from '../../../download/xlsx.ts';
import { trendReadings, viewReport } from '../../../page/survey/chart-figures.ts';
import { chartPaths, type ChartProps } from '../../../page/survey/chart-page.ts';
import { pageContext } from '../../../page/frame/context.ts';
import { trendAbout, viewAbout } from '../../../page/survey/workbook-about.ts';
import { currentSite } from '../../../site.ts';

export const getStaticPaths = () => chartPaths(pageContext(currentSite()));

export async function GET({ props }: APIContext<ChartProps>): Promise<Response> {
  const body = await workbook(props);
  return new Response(body, { headers: { 'content-type': XLSX_TYPE } });
}

function workbook(props: ChartProps): Promise<Uint8Array<ArrayBuffer>> {
  const ctx = pageContext(currentSite());
  const { download } = ctx.words;
  if (!('series' in props))
    return toChartXlsx(viewReport(props.view), viewAbout(ctx, props.view), download);
  const { series } = props;
  const readings = trendReadings(ctx, series);
  const label = ctx.lang === 'vi' ? series.label : series.labelEn;
  return toTrendXlsx(label, readings, trendAbout(ctx, series, readings), download);
}
