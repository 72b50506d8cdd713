import type { APIContext } from 'astro';
import { toChartXlsx } from '../../../../download/results-xlsx.ts';
import { XLSX_TYPE } from '../../../../download/xlsx.ts';
import { chartPaths, type ChartProps } from '../../../../page/chart-page.ts';
import { pageContext } from '../../../../page/context.ts';
import { chartAbout } from '../../../../page/workbook-about.ts';
import { currentSite } from '../../../../site.ts';

export const getStaticPaths = () => chartPaths(currentSite());

export async function GET({ props }: APIContext<ChartProps>): Promise<Response> {
  const { report, question } = props;
  const ctx = pageContext(currentSite());
  const results = report.results.filter((one) => one.question === question.name);
  const about = chartAbout(ctx, report, question);
  const body = await toChartXlsx({ ...report, results }, about, ctx.words.download);
  return new Response(body, { headers: { 'content-type': XLSX_TYPE } });
}
