import { figureDigits, isPercent } from '../chart/index.ts';
import { publishedResult } from '../published/index.ts';
import type { SurveyReport } from '../report.ts';
import type { Mark, Result } from '../survey/index.ts';
import type { DownloadWords, WorkbookWords } from '../words/index.ts';
import { downloadRows, type Row } from './rows.ts';
import { headCell, plainCell, type XlsxCell, type XlsxSheet } from './xlsx.ts';

type Column = keyof WorkbookWords['columns'];

/** Characters. */
export const FIGURE_WIDTHS: Readonly<Record<Column, number>> = {
  question: 52,
  by: 28,
  group: 24,
  statistic: 16,
  choice: 32,
  value: 11,
  low: 11,
  high: 11,
  n: 11,
  baseN: 11,
  base: 24,
  marks: 9,
  note: 44,
  questionName: 16,
};

/** The columns of a figure, in their order. */
export const FIGURE_COLUMNS: readonly Column[] = Object.keys(FIGURE_WIDTHS).filter(
  (name): name is Column => Object.hasOwn(FIGURE_WIDTHS, name),
);

/** The second sheet: a row a published figure, everyone and every breakdown, in the order of results.csv. */
export function resultsSheet(report: SurveyReport, words: DownloadWords): XlsxSheet {
  const { columns, sheets } = words.workbook;
  const rows = downloadRows(report, words);
  return {
    sheet: sheets.results,
    stickyRowsCount: 1,
    columns: FIGURE_COLUMNS.map((name) => ({ width: FIGURE_WIDTHS[name] })),
    data: [
      FIGURE_COLUMNS.map((name) => headCell(columns[name])),
      ...report.results.map((result, at) => {
        const cells = figureCells(report, result, rows[at], words.workbook);
        return FIGURE_COLUMNS.map((name) => cells[name]);
      }),
    ],
  };
}

/** The cells of one figure, by column. */
export function figureCells(
  report: SurveyReport,
  result: Result,
  row: Row | undefined,
  words: WorkbookWords,
): Readonly<Record<Column, XlsxCell>> {
  const by = report.questions.find(({ name }) => name === result.by);
  return { ...labels(result, row, by?.label ?? result.by, words), ...numbers(result) };
}

type Numbers = 'value' | 'low' | 'high' | 'n' | 'baseN';

function numbers(result: Result): Readonly<Record<Numbers, XlsxCell>> {
  const { value, low, high, n, baseN, marks } = publishedResult(result);
  const figure = (number: number | null) => numberCell(number, formatOf(result, number ?? 0));
  const count = (number: number | null) => numberCell(number, '#,##0') ?? markCell(marks);
  return {
    value: figure(value) ?? markCell(marks),
    low: figure(low),
    high: figure(high),
    n: count(n),
    baseN: count(baseN),
  };
}

function numberCell(value: number | null, format: string): XlsxCell {
  return value === null ? null : { value, type: Number, format };
}

/** What stands where a figure is withheld; nothing where a source prints none. */
function markCell(marks: readonly Mark[]): XlsxCell {
  const reasons = marks.filter((mark) => mark === 'c' || mark === 'u' || mark === 'z');
  if (reasons.length === 0) return null;
  const text = reasons.map((mark) => `[${mark}]`).join(' ');
  return { value: text, type: String, align: 'right' };
}

/** The decimals of the charts and tables; a spreadsheet writes the separators of its reader's language. */
function formatOf(result: Result, value: number): string {
  if (result.statistic === 'total') return '#,##0';
  const digits = figureDigits(result, value);
  const decimals = digits === 0 ? '0' : `0.${'0'.repeat(digits)}`;
  return isPercent(result) ? `${decimals}%` : decimals;
}

function labels(
  result: Result,
  row: Row | undefined,
  by: string | null,
  words: WorkbookWords,
): Readonly<Record<Exclude<Column, Numbers>, XlsxCell>> {
  if (row === undefined) throw new Error(`no row of a result: ${result.question}`);
  const text = (value: Row[keyof Row]): XlsxCell =>
    value === null || value === '' ? null : plainCell(String(value));
  const { question, statistic, choice, base } = result;
  const net = Object.entries(words.nets).find(([name]) => statistic === 'net' && name === choice);
  return {
    question: text(row.question_label),
    by: plainCell(by ?? words.everyone),
    group: text(row.group_label),
    statistic: plainCell(words.statistics[statistic]),
    choice: text(net?.[1] ?? row.choice_label),
    base: plainCell(words.bases[base]),
    marks: text(result.marks.map((mark) => `[${mark}]`).join(' ')),
    note: text(row.ghi_chu),
    questionName: text(question),
  };
}
