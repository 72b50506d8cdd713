import type { FigureContext, TrendData, View } from '../../figure/index.ts';
import type { Lang } from '../../format/index.ts';
import type { Series } from '../../register/index.ts';
import { takenContext, takenView } from '../index.ts';
import { fetchReport } from './fetch-report.ts';

const named = (name = ''): string | null => (name === '' ? null : name);

/** The chart of a survey that an element names, read from the survey's published results. */
export async function askedView(
  { surveyUrl = '', question = '', by, choice }: DOMStringMap,
  lang: Lang,
): Promise<{ readonly ctx: FigureContext; readonly view: View }> {
  const report = await fetchReport(surveyUrl);
  const view = takenView(report, { question, by: named(by), choice: named(choice) });
  return { ctx: takenContext([report], lang), view };
}

/** The series that an element names, with its surveys, newest first as the site has them. */
export async function askedTrend(
  { trend = '', surveys = '' }: DOMStringMap,
  lang: Lang,
): Promise<{ readonly ctx: FigureContext; readonly series: Series }> {
  const data = JSON.parse(trend) as TrendData;
  const addresses = surveys.split(' ').filter((one) => one !== '');
  const reports = await Promise.all(addresses.map(fetchReport));
  return { ctx: takenContext(reports, lang, data), series: data.series };
}
