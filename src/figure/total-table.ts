import { baseOf, groupsOf, inReadingOrder, shownChoices } from '../chart/cells.ts';
import { formatNumber } from '../format/number.ts';
import { escapeHtml } from '../prose/escape.ts';
import type { SurveyReport } from '../report.ts';
import type { Question } from '../survey/question.ts';
import type { Result } from '../survey/result.ts';
import { countCell, figureCell, intervalCell } from './cell.ts';
import { figureWords, labelOf, type FigureContext } from './context.ts';
import { columnHead, rowHead, scrollTable, type Cell } from './scroll-table.ts';
import { hasPrecision, unitOf } from './unit.ts';

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
  const words = figureWords(ctx);
  const shares = shareLines(ctx, question, results);
  const lines = [...shares, ...otherLines(ctx, results, shares.length > 0)];
  if (lines.length === 0) return null;
  const columns: Columns = {
    intervals: hasPrecision(report) && lines.some(({ result }) => (result?.low ?? null) !== null),
    counts: lines.some(({ result }) => hasCounts(result)),
  };
  const first = shares.length > 0 ? words.choice : words.statistic;
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
    foot: columns.counts ? [baseRow(ctx, report, lines, columns)] : [],
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

/** Means, medians, totals and net scores of everyone, each on one base. */
function otherLines(ctx: FigureContext, results: readonly Result[], scored: boolean): Line[] {
  const words = figureWords(ctx);
  const names = scored ? words.statistics : { ...words.statistics, ...words.numbers };
  return (['mean', 'median', 'total', 'net'] as const).flatMap((statistic) => {
    const result = results.find((one) => one.statistic === statistic && one.by === null);
    return result === undefined ? [] : [{ label: names[statistic], result }];
  });
}

/** Whether a source, or we, know of respondents: a column of dashes tells nothing. */
function hasCounts(result: Result | undefined): boolean {
  if (result === undefined) return false;
  return result.n !== null || result.baseN !== null || result.marks.length > 0;
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

function baseRow(
  ctx: FigureContext,
  report: SurveyReport,
  lines: readonly Line[],
  { intervals }: Columns,
): Cell[] {
  const base = lines.find(({ result }) => (result?.baseN ?? null) !== null)?.result?.baseN ?? null;
  const marks = lines.flatMap(({ result }) => result?.marks ?? []);
  const text =
    base === null ? countCell(ctx, null, [...new Set(marks)]) : formatNumber(base, ctx.lang);
  const label = figureWords(ctx).baseRow(unitOf(ctx, report));
  return [
    { html: escapeHtml(label), header: 'row', span: intervals ? 3 : 2 },
    { html: text, number: true },
  ];
}

/** The unweighted base of everyone: null when withheld or not printed. */
export function baseSize(question: Question, results: readonly Result[]): number | null {
  const base = baseOf(question, results);
  const known = results.filter((one) => one.by === null && one.baseN !== null);
  return (known.find((one) => one.base === base) ?? known[0])?.baseN ?? null;
}
