import { groupsOf, inReadingOrder, isNumber, shownChoices } from '../../chart/index.ts';
import {
  type Cell,
  columnHead,
  countCell,
  figureCell,
  type FigureContext,
  tableWords,
  hasInterval,
  hasPrecision,
  intervalCell,
  labelOf,
  rowHead,
  scrollTable,
  unitOf,
} from '../table/index.ts';
import { escapeHtml, formatNumber } from '../../format/index.ts';
import type { SurveyReport } from '../../report.ts';
import type { Question, Result } from '../../survey/index.ts';
import { netLines, numberLines, type Line } from './table-lines.ts';

/** Which columns there are besides the figures. */
interface Columns {
  readonly intervals: boolean;
  readonly counts: boolean;
}

/**
 * The table of everyone: a row a choice with share, interval and unweighted number, then means and the like, then the
 * base. Null where there is nothing to tabulate.
 *
 * @param results of this question
 */
export function totalTable(
  ctx: FigureContext,
  report: SurveyReport,
  question: Question,
  results: readonly Result[],
): string | null {
  const words = tableWords(ctx);
  const shares = shareLines(ctx, question, results);
  const lines = [
    ...shares,
    ...netLines(ctx, question, results),
    ...numberLines(ctx, question, results, shares.length > 0 && !isNumber(question)),
  ];
  if (lines.length === 0) return null;
  const columns: Columns = {
    intervals:
      hasPrecision(report) &&
      lines.some(({ result }) => result !== undefined && hasInterval(result)),
    counts: lines.some(({ result }) => hasCounts(result)),
  };
  const choice = isNumber(question) ? words.numberClass : words.choice;
  const first = shares.length > 0 ? choice : words.statistic;
  const second = shares.length > 0 ? words.share : words.value;
  return scrollTable({
    caption: words.table(labelOf(ctx, question)),
    hideCaption: true,
    head: [
      columnHead(first),
      columnHead(second, true),
      ...(columns.intervals ? [columnHead(words.interval, true)] : []),
      ...(columns.counts ? [columnHead(words.count(unitOf(ctx, report)), true)] : []),
    ],
    body: lines.map((line) => row(ctx, line, columns)),
    // What an index is made of stands under the table.
    foot: question.index === undefined ? baseRows(ctx, report, lines, columns) : [],
  });
}

function shareLines(ctx: FigureContext, question: Question, results: readonly Result[]): Line[] {
  const groups = groupsOf(question, results, null);
  const [total] = groups;
  return inReadingOrder(question, shownChoices(question, groups), total).map((choice) => ({
    label: labelOf(ctx, choice),
    result: total?.cells.get(choice.name),
  }));
}

/** Whether a source, or we, know how many chose a choice: a column of dashes tells nothing. */
function hasCounts(result: Result | undefined): boolean {
  if (result?.statistic !== 'share') return false;
  return result.n !== null || result.marks.some((mark) => mark !== 'low' && mark !== 'b');
}

function row(ctx: FigureContext, { label, result }: Line, { intervals, counts }: Columns): Cell[] {
  const isCounted = result?.statistic === 'share' || isSide(result);
  const n = isCounted ? countCell(ctx, result?.n ?? null, result?.marks ?? []) : '';
  return [
    rowHead(label),
    { html: figureCell(ctx, result), number: true },
    ...(intervals
      ? [{ html: result === undefined ? '' : intervalCell(ctx, result), number: true }]
      : []),
    ...(counts ? [{ html: n, number: true }] : []),
  ];
}

/** Whether a figure is the share of one side of a scale, which some respondents are on. */
const isSide = (result: Result | undefined): boolean =>
  result?.statistic === 'net' && result.choice !== 'balance';

/** The unweighted base as the last row; none where a source prints none. */
function baseRows(
  ctx: FigureContext,
  report: SurveyReport,
  lines: readonly Line[],
  { intervals, counts }: Columns,
): Cell[][] {
  const base = lines.find(({ result }) => (result?.baseN ?? null) !== null)?.result?.baseN ?? null;
  const marks = lines.flatMap(({ result }) => result?.marks ?? []);
  if (base === null && marks.length === 0) return [];
  const text =
    base === null ? countCell(ctx, null, [...new Set(marks)]) : formatNumber(base, ctx.lang);
  const label = tableWords(ctx).baseRow(unitOf(ctx, report));
  const span = 1 + Number(intervals) + Number(counts);
  return [
    [
      { html: escapeHtml(label), header: 'row', span },
      { html: text, number: true },
    ],
  ];
}
