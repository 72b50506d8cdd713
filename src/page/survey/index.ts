/** A survey's page, its design and disclosure, downloads, and the pages of its charts. */

export { trendReadings, viewReport } from './chart-figures.ts';
export { chartPage, chartPaths, type ChartProps } from './chart-page.ts';
export { chartedSeries, chartViews } from './chart-views.ts';
export type { DisclosureItem } from './disclosure.ts';
export type { Download } from './downloads.ts';
export { type SurveyModel, surveyPage, surveyPaths, type SurveyProps } from './survey.ts';
export { trendAbout, viewAbout, workbookAbout } from './workbook-about.ts';
