import { baseOf } from '../../chart/index.ts';
import {
  baseSize,
  type FigureContext,
  figureWords,
  formatFigureOf,
  intervalCell,
  markHtml,
  sizeOn,
} from '../table/index.ts';
import { escapeHtml, formatNumber } from '../../format/index.ts';
import { readFigure, type Reading } from '../../reading/index.ts';
import type { SurveyReport } from '../../report.ts';
import type { Question, Result } from '../../survey/index.ts';

/** The figure that a reading asks for, on the base that charts and tables of the question show. */
export function shownFigure(
  question: Question,
  results: readonly Result[],
  reading: Reading,
): Result | undefined {
  return readFigure(question, results, reading, baseOf(question, results));
}

/**
 * A figure in the running text: `62,4%`, or in words that it is not published. Finished HTML.
 *
 * @param question whose unit is said, where it is an index
 * @param interval whether its confidence interval is said too: `62,4% (khoảng tin cậy 95%: 59,1% đến 65,6%)`
 */
export function valueText(
  ctx: FigureContext,
  result: Result | undefined,
  interval = false,
  question: Pick<Question, 'index'> = {},
): string {
  const words = figureWords(ctx);
  if (result === undefined) return escapeHtml(words.notPrinted);
  const marks = result.marks.map((mark) => markHtml(ctx, mark)).join(' ');
  if (result.value !== null) {
    const text = escapeHtml(formatFigureOf(question, result, result.value, ctx.lang));
    const limits = interval ? intervalText(ctx, result) : '';
    return `<span class="value">${[text, marks, limits].filter((part) => part !== '').join(' ')}</span>`;
  }
  const reason = result.marks.length === 0 ? words.notPrinted : words.withheld;
  return `<span class="value value--none">${escapeHtml(reason)}${marks === '' ? '' : ` ${marks}`}</span>`;
}

/** The interval of a figure in brackets; nothing where it has none. */
function intervalText(ctx: FigureContext, result: Result): string {
  const limits = intervalCell(ctx, result);
  return limits === '' ? '' : `(${escapeHtml(figureWords(ctx).intervalOf)} ${limits})`;
}

/** The unweighted number of respondents of a question, of a group, or of the whole survey. Finished HTML. */
export function baseCount(
  ctx: FigureContext,
  report: SurveyReport,
  asked: {
    readonly question: Question;
    readonly results: readonly Result[];
    readonly reading: Reading;
  } | null,
): string {
  const words = figureWords(ctx);
  const n =
    asked === null ? wholeBase(report) : groupBase(asked.question, asked.results, asked.reading);
  const text = n === null ? words.notPrinted : formatNumber(n, ctx.lang);
  const hidden = n === null && report.design.type !== 'published';
  return `<span class="value">${escapeHtml(hidden ? words.withheld : text)}</span>`;
}

function wholeBase({ front, design }: SurveyReport): number | null {
  return design.type === 'published' ? front.valid : design.rows;
}

function groupBase(
  question: Question,
  results: readonly Result[],
  reading: Reading,
): number | null {
  if (reading.by === null) return baseSize(question, results);
  const group = results.filter((one) => one.by === reading.by && one.group === reading.group);
  return sizeOn(baseOf(question, results), group);
}
