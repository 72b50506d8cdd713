import type { TrendReading } from '../figure/index.ts';
import { sourceText } from '../published/index.ts';
import type { SurveyReport } from '../report.ts';
import type { DownloadWords } from '../words/index.ts';
import { toXlsx } from '../workbook/index.ts';
import { aboutSheet, subjectOf, type About } from './about-sheet.ts';
import { questionsSheet } from './questions-sheet.ts';
import { resultsGrid } from './results-grid.ts';
import { resultsSheet } from './results-sheet.ts';
import { trendSheet } from './trend-sheet.ts';

/**
 * `results.xlsx`: what a reader must know first, every published figure of the survey, and the questions as they were asked.
 * A withheld figure is its mark.
 *
 * @param about what the survey's page says of it
 */
export function toResultsXlsx(
  report: SurveyReport,
  about: About,
  words: DownloadWords,
): Uint8Array<ArrayBuffer> {
  return toXlsx([
    aboutSheet(subjectOf(report), about, words, 'grid'),
    resultsGrid(report, words),
    questionsSheet(report, words.workbook),
  ]);
}

/**
 * `so-lieu.xlsx` of a chart: what a reader must know first, and the figures, row by row those of its CSV.
 *
 * @param report with the results of the chart alone
 */
export function toChartXlsx(
  report: SurveyReport,
  about: About,
  words: DownloadWords,
): Uint8Array<ArrayBuffer> {
  return toXlsx([aboutSheet(subjectOf(report), about, words, 'list'), resultsSheet(report, words)]);
}

/**
 * `so-lieu.xlsx` of a series: the same of its readings.
 *
 * @param title the label of the series
 */
export function toTrendXlsx(
  title: string,
  readings: readonly TrendReading[],
  about: About,
  words: DownloadWords,
): Uint8Array<ArrayBuffer> {
  const synthetic = readings.some(({ report }) => report.front.synthetic);
  const source = [...new Set(readings.map(({ report }) => sourceText(report)))].join(' | ');
  return toXlsx([
    aboutSheet({ title, synthetic, source }, about, words, 'list'),
    trendSheet(readings, words),
  ]);
}
