import type { Outcome } from '../problem/index.ts';
import type { Table } from '../table/index.ts';
import { dayCell, idCell, parseRows, textCell, wordCell } from './parse-rows.ts';
import type { Row } from './parse-rows.ts';
import type { BreakKind, Series, SeriesBreak } from './register.ts';

const SHAPE = {
  columns: ['id', 'label', 'label_en', 'description', 'choice', 'unit'],
  required: ['id', 'label', 'label_en', 'description', 'unit'],
  key: ['id'],
};

const BREAK_COLUMNS = ['series', 'date', 'kind', 'note'];
const BREAK_SHAPE = {
  columns: BREAK_COLUMNS,
  required: BREAK_COLUMNS,
  key: ['series', 'date', 'kind'],
};

const KINDS = ['wording', 'mode', 'method', 'territory'] as const satisfies readonly BreakKind[];
const UNITS = ['percent', 'points'] as const;

/** Parses data/series.csv and joins each series with its breaks of data/series-breaks.csv, earliest first. */
export function parseSeries(series: Table, seriesBreaks: Table | null): Outcome<readonly Series[]> {
  const { rows, problems } = parseRows(series, SHAPE);
  const breakRows =
    seriesBreaks === null ? { rows: [], problems: [] } : parseRows(seriesBreaks, BREAK_SHAPE);
  const breaks = breaksBySeries(breakRows.rows, new Set(rows.map((row) => row.cell('id'))));
  const value = rows.flatMap((row) => {
    const id = idCell(row, 'id');
    const unit = wordCell(row, 'unit', UNITS);
    if (unit === null) return [];
    const text = {
      label: row.cell('label'),
      labelEn: row.cell('label_en'),
      description: row.cell('description'),
    };
    return [{ id, ...text, choice: textCell(row, 'choice'), unit, breaks: breaks.get(id) ?? [] }];
  });
  return { value, problems: [...problems, ...breakRows.problems] };
}

function breaksBySeries(
  rows: readonly Row[],
  ids: ReadonlySet<string>,
): ReadonlyMap<string, readonly SeriesBreak[]> {
  const breaks = new Map<string, SeriesBreak[]>();
  for (const row of rows) {
    const id = row.cell('series');
    if (!ids.has(id)) row.report('series-break-unknown', 'series', {});
    const date = dayCell(row, 'date');
    const kind = wordCell(row, 'kind', KINDS);
    if (date === null || kind === null) continue;
    breaks.set(id, [...(breaks.get(id) ?? []), { date, kind, note: row.cell('note') }]);
  }
  for (const list of breaks.values()) list.sort((a, b) => (a.date < b.date ? -1 : 1));
  return breaks;
}
