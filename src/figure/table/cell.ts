import { escapeHtml, formatNumber } from '../../format/index.ts';
import type { Mark, Result } from '../../survey/index.ts';
import { figureWords, type LangContext } from './context.ts';
import { formatFigure } from './number.ts';

/** A mark as people see it, and its meaning as screen readers say it. */
export function markHtml(ctx: LangContext, mark: Mark): string {
  return spoken(`[${mark}]`, figureWords(ctx).marks[mark]);
}

/** A figure of a table: its value, its marks, or that the source prints none. A withheld value is never printed. */
export function figureCell(ctx: LangContext, result: Result | undefined): string {
  if (result === undefined) return notPrinted(ctx);
  const marks = result.marks.map((mark) => markHtml(ctx, mark));
  if (result.value === null) return marks.length > 0 ? marks.join(' ') : notPrinted(ctx);
  return [escapeHtml(formatFigure(result, result.value, ctx.lang)), ...marks].join(' ');
}

/** A count of respondents, unweighted; where a figure is withheld its count is too. */
export function countCell(ctx: LangContext, count: number | null, marks: readonly Mark[]): string {
  if (count !== null) return formatNumber(count, ctx.lang);
  const reasons = marks.filter((mark) => mark === 'c' || mark === 'u' || mark === 'z');
  return reasons.length > 0
    ? reasons.map((mark) => markHtml(ctx, mark)).join(' ')
    : notPrinted(ctx);
}

/** Whether a figure has an interval to show. What the design or the weighting fixes (`se` 0) was not measured, so it has none. */
export function hasInterval({ low, high, se }: Result): boolean {
  return low !== null && high !== null && se !== 0;
}

/** The confidence interval of a figure, or nothing where it has none. */
export function intervalCell(ctx: LangContext, result: Result): string {
  const { low, high } = result;
  if (!hasInterval(result) || low === null || high === null) return '';
  const [from, to] = [formatFigure(result, low, ctx.lang), formatFigure(result, high, ctx.lang)];
  return escapeHtml(figureWords(ctx).to(from, to));
}

function notPrinted(ctx: LangContext): string {
  return spoken('–', figureWords(ctx).notPrinted);
}

function spoken(sign: string, meaning: string): string {
  return `<span class="mark"><span aria-hidden="true">${sign}</span><span class="visually-hidden">${escapeHtml(meaning)}</span></span>`;
}
