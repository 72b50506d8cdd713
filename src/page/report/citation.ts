import { dayOf } from '../../format/index.ts';
import type { SurveyReport } from '../../report.ts';
import { type PageContext, paths } from '../frame/index.ts';

/** The full address of a survey's page. */
export function surveyUrl({ site }: PageContext, id: string): string {
  const { url, base } = site.settings;
  return url + base + paths.survey(id);
}

/** `Ban X (2026). Tên khảo sát. https://…` */
export function citationOf(ctx: PageContext, { id, front }: SurveyReport): string {
  const year = dayOf(front.publishAt).slice(0, 4);
  const { site, words } = ctx;
  const url = surveyUrl(ctx, id);
  return words.site.citationText(front.conductor, year, front.title, site.settings.title, url);
}
