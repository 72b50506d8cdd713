import type { SiteSettings } from '../report.ts';

/** The full address of a survey's page, as downloads name it. */
export function surveyAddress({ url, base }: SiteSettings, id: string): string {
  return `${url}${base}khao-sat/${id}/`;
}
