import type { APIContext } from 'astro';
import { toResultsXlsx, XLSX_TYPE } from '../../../download/index.ts';
import { pageContext, workbookAbout } from '../../../page/index.ts';
import type { SurveyReport } from '../../../report.ts';
import { currentSite } from '../../../site.ts';

export function getStaticPaths() {
  return currentSite().surveys.map((report) => ({ params: { id: report.id }, props: { report } }));
}

export function GET({ props }: APIContext<{ report: SurveyReport }>): Response {
  const ctx = pageContext(currentSite());
  const about = workbookAbout(ctx, props.report);
  const body = toResultsXlsx(props.report, about, ctx.words.download);
  return new Response(body, { headers: { 'content-type': XLSX_TYPE } });
}
