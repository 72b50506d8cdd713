import type { SurveyReport } from '../report.ts';
import type { DownloadWords } from '../words/index.ts';
import { figureCells, FIGURE_COLUMNS, FIGURE_WIDTHS } from './figure-cells.ts';
import { headCell, type XlsxSheet } from './xlsx.ts';

/** The second sheet: a row a published figure, everyone and every breakdown, in the order of results.csv. */
export function resultsSheet(report: SurveyReport, words: DownloadWords): XlsxSheet {
  const { columns, sheets } = words.workbook;
  const cellsOf = figureCells(report, words);
  return {
    name: sheets.results,
    headed: true,
    widths: FIGURE_COLUMNS.map((name) => FIGURE_WIDTHS[name]),
    rows: [FIGURE_COLUMNS.map((name) => headCell(columns[name])), ...report.results.map(cellsOf)],
  };
}
