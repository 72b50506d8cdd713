import type { APIContext } from 'astro';
import { toResultsCsv } from '../../../download/index.ts';
import { surveyFilePaths } from '../../../page/index.ts';
import type { SurveyReport } from '../../../report.ts';
import { currentSite } from '../../../site.ts';
import { words } from '../../../words/index.ts';

export const getStaticPaths = () => surveyFilePaths(currentSite());

export function GET({ props }: APIContext<{ report: SurveyReport }>): Response {
  const { settings } = currentSite();
  const body = toResultsCsv(props.report, words(settings.lang).download);
  return new Response(body, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
}
