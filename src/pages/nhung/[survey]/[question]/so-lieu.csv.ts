import type { APIContext } from 'astro';
import { toResultsCsv } from '../../../../download/results-csv.ts';
import { chartPaths, type ChartProps } from '../../../../page/chart-page.ts';
import { currentSite } from '../../../../site.ts';
import { words } from '../../../../words/words.ts';

export const getStaticPaths = () => chartPaths(currentSite());

export function GET({ props }: APIContext<ChartProps>): Response {
  const { report, question } = props;
  const results = report.results.filter((one) => one.question === question.name);
  const body = toResultsCsv({ ...report, results }, words(currentSite().settings.lang).download);
  return new Response(body, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
