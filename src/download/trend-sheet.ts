import type { TrendReading } from '../figure/index.ts';
import type { DownloadWords } from '../words/index.ts';
import { figureCells, FIGURE_COLUMNS, FIGURE_WIDTHS } from './figure-cells.ts';
import { breakText } from './trend-csv.ts';
import { headCell, textCell, type XlsxSheet } from './xlsx.ts';

/** Characters: survey, date, territory, break. */
const WIDTHS = [40, 12, 24, 32] as const;

/** The second sheet of a trend's workbook: a row a reading, in the order of its CSV. */
export function trendSheet(readings: readonly TrendReading[], words: DownloadWords): XlsxSheet {
  const { columns, trendColumns, sheets } = words.workbook;
  return {
    name: sheets.results,
    headed: true,
    widths: [...WIDTHS, ...FIGURE_COLUMNS.map((name) => FIGURE_WIDTHS[name])],
    rows: [
      [...Object.values(trendColumns), ...FIGURE_COLUMNS.map((name) => columns[name])].map(
        headCell,
      ),
      ...readings.map((reading) => {
        const { report, date, place, result } = reading;
        const broken = breakText(reading);
        return [
          ...[textCell(report.front.title), textCell(date), textCell(place)],
          broken === null ? null : textCell(broken),
          ...figureCells(report, words)(result),
        ];
      }),
    ],
  };
}
