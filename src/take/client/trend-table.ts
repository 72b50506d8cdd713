import { toTrendCsv, toTrendXlsx } from '../../download/index.ts';
import { labelOf } from '../../figure/index.ts';
import type { Lang } from '../../format/index.ts';
import { downloadWords } from '../../words/area/download.ts';
import { trendAbout, trendReadings } from '../index.ts';
import { askedTrend } from './asked.ts';
import { csvFile, xlsxFile } from './table-file.ts';

/** The readings of a series as CSV or as a workbook. */
export async function trendTable(asked: DOMStringMap, as: string, lang: Lang): Promise<Blob> {
  const { ctx, series } = await askedTrend(asked, lang);
  const readings = trendReadings(ctx, series);
  const words = downloadWords[lang];
  if (as === 'csv') return csvFile(toTrendCsv(readings, words));
  const about = trendAbout(ctx, series, readings);
  return xlsxFile(toTrendXlsx(labelOf(ctx, series), readings, about, words));
}
