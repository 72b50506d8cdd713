import { toChartXlsx, toResultsCsv } from '../../download/index.ts';
import type { Lang } from '../../format/index.ts';
import { downloadWords } from '../../words/area/download.ts';
import { takenReport, viewAbout } from '../index.ts';
import { askedView } from './asked.ts';
import { csvFile, xlsxFile } from './table-file.ts';

/** The figures of a survey's chart as CSV or as a workbook. */
export async function viewTable(asked: DOMStringMap, as: string, lang: Lang): Promise<Blob> {
  const { ctx, view } = await askedView(asked, lang);
  const report = takenReport(view);
  const words = downloadWords[lang];
  return as === 'csv'
    ? csvFile(toResultsCsv(report, words))
    : xlsxFile(toChartXlsx(report, viewAbout(ctx, view), words));
}
