import type { TrendReading } from '../figure/index.ts';
import type { DownloadWords } from '../words/index.ts';
import { toCsv, type Cell } from './csv.ts';
import { COLUMNS } from './results-csv.ts';
import { readingRow } from './rows.ts';

/** The columns of a trend's CSV: the survey and the territory of a reading, what breaks the series before it, then those of results.csv. */
const TREND_COLUMNS = [
  ...(['survey', 'survey_title', 'date', 'place', 'break'] as const),
  ...COLUMNS,
];

/** The readings of a series, a row each. Shares are 0–1; a withheld figure is empty and marked. */
export function toTrendCsv(readings: readonly TrendReading[], words: DownloadWords): string {
  const rows = readings.map((reading): Cell[] => {
    const { report, date, place } = reading;
    const row = readingRow(reading, words);
    const own = [report.id, report.front.title, date, place, breakText(reading)];
    return [...own, ...COLUMNS.map((column) => row[column])];
  });
  return toCsv(TREND_COLUMNS, rows);
}

/** `2025-07-01 territory: Hợp nhất tỉnh`; null where nothing parts a reading from the one before. */
export function breakText({ breaks }: TrendReading): string | null {
  if (breaks.length === 0) return null;
  return breaks
    .map(({ date, kind, note }) => `${date} ${kind}${note === '' ? '' : `: ${note}`}`)
    .join('; ');
}
