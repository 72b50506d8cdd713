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

interface Line {
  readonly label: string;
  readonly result: Result | undefined;
}

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
    ...otherLines(ctx, question, results, shares.length > 0 && !isNumber(question)),
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
    foot: baseRows(ctx, report, lines, columns),
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

/**
 * Means and medians of everyone, each on one base. Totals and nets are left to the downloads and to prose that asks
 * for one: of ages or scores a sum means nothing, and what a number counts is not known here.
 */
function otherLines(
  ctx: FigureContext,
  question: Question,
  results: readonly Result[],
  scored: boolean,
): Line[] {
  const words = tableWords(ctx);
  const names = scored
    ? { ...words.statistics, mean: meanLabel(ctx, question) }
    : { ...words.statistics, ...words.numbers };
  return (['mean', 'median'] as const).flatMap((statistic) => {
    const result = results.find((one) => one.statistic === statistic && one.by === null);
    return result === undefined ? [] : [{ label: names[statistic], result }];
  });
}

/** The name of the mean with the ends of its scale, without which it tells nothing. */
function meanLabel(ctx: FigureContext, { choices }: Question): string {
  const words = tableWords(ctx);
  const scores = choices.flatMap(({ score }) => (score === null ? [] : [score]));
  if (scores.length < 2) return words.statistics.mean;
  const ends = [Math.min(...scores), Math.max(...scores)].map((score) =>
    formatNumber(score, ctx.lang, Number.isInteger(score) ? 0 : 1),
  );
  return words.meanOf(ends[0] ?? '', ends[1] ?? '');
}

/** Whether a source, or we, know how many chose a choice: a column of dashes tells nothing. */
function hasCounts(result: Result | undefined): boolean {
  if (result?.statistic !== 'share') return false;
  return result.n !== null || result.marks.some((mark) => mark !== 'low' && mark !== 'b');
}

function row(ctx: FigureContext, { label, result }: Line, { intervals, counts }: Columns): Cell[] {
  const n = result?.statistic === 'share' ? countCell(ctx, result.n, result.marks) : '';
  return [
    rowHead(label),
    { html: figureCell(ctx, result), number: true },
    ...(intervals
      ? [{ html: result === undefined ? '' : intervalCell(ctx, result), number: true }]
      : []),
    ...(counts ? [{ html: n, number: true }] : []),
  ];
}

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
