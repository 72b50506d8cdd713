import type { APIContext } from 'astro';
import { toResultsXlsx, XLSX_TYPE } from '../../../download/index.ts';
import { pageContext, surveyFilePaths, workbookAbout } from '../../../page/index.ts';
import type { SurveyReport } from '../../../report.ts';
import { currentSite } from '../../../site.ts';

export const getStaticPaths = () => surveyFilePaths(currentSite());

export function GET({ props }: APIContext<{ report: SurveyReport }>): Response {
  const ctx = pageContext(currentSite());
  const about = workbookAbout(ctx, props.report);
  const body = toResultsXlsx(props.report, about, ctx.words.download);
  return new Response(body, { headers: { 'content-type': XLSX_TYPE } });
}
