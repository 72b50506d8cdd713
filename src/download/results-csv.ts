import type { SurveyReport } from '../report.ts';
import type { DownloadWords } from '../words/index.ts';
import { toCsv } from './csv.ts';
import { downloadRows, type Row } from './rows.ts';

/** The columns of results.csv, in their order: a promise to whoever reads the file by program. */
export const COLUMNS = [
  'question',
  'question_label',
  'statistic',
  'choice',
  'choice_label',
  'base',
  'by',
  'group',
  'group_label',
  'n',
  'base_n',
  'value',
  'low',
  'high',
  'marks',
  'ghi_chu',
  'synthetic',
  'source',
] as const satisfies readonly (keyof Row)[];

/** `results.csv`: every published figure of a survey. Shares are 0–1; a withheld figure is empty and marked. */
export function toResultsCsv(report: SurveyReport, words: DownloadWords): string {
  const rows = downloadRows(report, words).map((row) => COLUMNS.map((column) => row[column]));
  return toCsv(COLUMNS, rows);
}
