import { figureDigits, isPercent } from '../chart/index.ts';
import { publishedResult } from '../published/index.ts';
import type { SurveyReport } from '../report.ts';
import type { Mark, Result } from '../survey/index.ts';
import type { DownloadWords, WorkbookWords } from '../words/index.ts';
import type { CellStyle } from '../workbook/index.ts';
import { type Labels, labelsOf, remarkOf } from './rows.ts';
import { textCell, type XlsxCell } from './xlsx.ts';

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

/** The cells of a figure of a survey, in the order of `FIGURE_COLUMNS`, with the digits that are published. */
export function figureCells(
  report: SurveyReport,
  words: DownloadWords,
): (result: Result) => readonly XlsxCell[] {
  const labels = labelsOf(report.questions);
  const told = textCells();
  return (exact) => {
    const result = publishedResult(exact);
    const cells = {
      ...nameCells(result, labels, words.workbook, told),
      ...numberCells(result, told),
      note: told(remarkOf(report, result, words)),
    };
    return FIGURE_COLUMNS.map((name) => cells[name]);
  };
}

/** A sheet says the same few texts thousands of times: each is guarded once. */
export function textCells(): (text: string) => XlsxCell {
  const cells = new Map<string, XlsxCell>();
  return (text) => {
    const found = cells.get(text);
    if (found !== undefined) return found;
    const cell = text === '' ? null : textCell(text);
    cells.set(text, cell);
    return cell;
  };
}

/** What is told of a figure of everyone and of each group alike. */
export type NumberColumn = 'value' | 'low' | 'high' | 'n' | 'baseN' | 'marks';

/** The numbers and the marks of a result that has the digits that are published; a mark stands where one is withheld. */
export function numberCells(
  result: Result,
  told: (text: string) => XlsxCell,
): Readonly<Record<NumberColumn, XlsxCell>> {
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
    marks: told(marks.map((mark) => `[${mark}]`).join(' ')),
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

type NameColumn = Exclude<Column, NumberColumn | 'note'>;

/** What a figure is of, in words. */
export function nameCells(
  { question, statistic, choice, base, by, group }: Result,
  labels: Labels,
  words: WorkbookWords,
  told: (text: string) => XlsxCell,
): Readonly<Record<NameColumn, XlsxCell>> {
  const net = Object.entries(words.nets).find(([name]) => statistic === 'net' && name === choice);
  return {
    question: told(labels.question(question) ?? ''),
    by: told(by === null ? words.everyone : (labels.question(by) ?? by)),
    group: told(labels.choice(by, group) ?? ''),
    statistic: told(words.statistics[statistic]),
    choice: told(net?.[1] ?? labels.choice(question, choice) ?? ''),
    base: told(words.bases[base]),
    questionName: told(question),
  };
}
