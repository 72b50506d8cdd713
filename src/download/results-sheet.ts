import { figureDigits, isPercent } from '../chart/index.ts';
import { publishedResult } from '../published/index.ts';
import type { SurveyReport } from '../report.ts';
import type { Mark, Result } from '../survey/index.ts';
import type { DownloadWords, WorkbookWords } from '../words/index.ts';
import type { CellStyle } from '../workbook/index.ts';
import { type Labels, labelsOf, remarkOf } from './rows.ts';
import { headCell, textCell, type XlsxCell, type XlsxSheet } from './xlsx.ts';

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
  const cellsOf = figureCells(report, words);
  return {
    name: sheets.results,
    headed: true,
    widths: FIGURE_COLUMNS.map((name) => FIGURE_WIDTHS[name]),
    rows: [FIGURE_COLUMNS.map((name) => headCell(columns[name])), ...report.results.map(cellsOf)],
  };
}

/** The cells of a figure of a survey, in the order of `FIGURE_COLUMNS`, with the digits that are published. */
export function figureCells(
  report: SurveyReport,
  words: DownloadWords,
): (result: Result) => readonly XlsxCell[] {
  const labels = labelsOf(report.questions);
  const told = textCells();
  return (exact) => {
    const result = publishedResult(exact);
    const note = remarkOf(report, result, words);
    const cells = { ...named(result, labels, note, words.workbook, told), ...numbers(result) };
    return FIGURE_COLUMNS.map((name) => cells[name]);
  };
}

/** A sheet says the same few texts thousands of times: each is guarded once. */
function textCells(): (text: string) => XlsxCell {
  const cells = new Map<string, XlsxCell>();
  return (text) => {
    const found = cells.get(text);
    if (found !== undefined) return found;
    const cell = text === '' ? null : textCell(text);
    cells.set(text, cell);
    return cell;
  };
}

type Numbers = 'value' | 'low' | 'high' | 'n' | 'baseN';

function numbers(result: Result): Readonly<Record<Numbers, XlsxCell>> {
  const { value, low, high, n, baseN, marks } = result;
  const figure = (number: number | null) =>
    number === null ? null : { value: number, style: styleOf(result, number) };
  const count = (number: number | null): XlsxCell =>
    number === null ? markCell(marks) : { value: number, style: 'count' };
  return {
    value: figure(value) ?? markCell(marks),
    low: figure(low),
    high: figure(high),
    n: count(n),
    baseN: count(baseN),
  };
}

/** What stands where a figure is withheld; nothing where a source prints none. */
function markCell(marks: readonly Mark[]): XlsxCell {
  const reasons = marks.filter((mark) => mark === 'c' || mark === 'u' || mark === 'z');
  if (reasons.length === 0) return null;
  return { value: reasons.map((mark) => `[${mark}]`).join(' '), style: 'mark' };
}

const PERCENTS: readonly CellStyle[] = ['percent0', 'percent1', 'percent2'];
const POINTS: readonly CellStyle[] = ['number0', 'number1', 'number2'];

/** The decimals of the charts and tables; a spreadsheet writes the separators of its reader's language. */
function styleOf(result: Result, value: number): CellStyle {
  if (result.statistic === 'total') return 'count';
  return (isPercent(result) ? PERCENTS : POINTS)[figureDigits(result, value)] ?? 'plain';
}

function named(
  { question, statistic, choice, base, by, group, marks }: Result,
  labels: Labels,
  note: string,
  words: WorkbookWords,
  told: (text: string) => XlsxCell,
): Readonly<Record<Exclude<Column, Numbers>, XlsxCell>> {
  const net = Object.entries(words.nets).find(([name]) => statistic === 'net' && name === choice);
  return {
    question: told(labels.question(question) ?? ''),
    by: told(by === null ? words.everyone : (labels.question(by) ?? by)),
    group: told(labels.choice(by, group) ?? ''),
    statistic: told(words.statistics[statistic]),
    choice: told(net?.[1] ?? labels.choice(question, choice) ?? ''),
    base: told(words.bases[base]),
    marks: told(marks.map((mark) => `[${mark}]`).join(' ')),
    note: told(note),
    questionName: told(question),
  };
}
