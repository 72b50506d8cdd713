import type { SurveyReport } from '../report.ts';

/** Where the figures were printed before, else who carried the survey out. */
export function sourceText({ front }: Pick<SurveyReport, 'front'>): string {
  if (front.publishedElsewhere.length === 0) return front.conductor;
  return front.publishedElsewhere
    .map(({ outlet, title, url, date }) =>
      [outlet, title, date, url].filter((part) => part !== undefined).join(', '),
    )
    .join(' | ');
}
