import { figureDigits, isPercent, printedDifference } from '../../chart/index.ts';
import { type FigureContext, figureWords } from '../table/index.ts';
import {
  escapeHtml,
  formatList,
  formatMean,
  formatPoints,
  formatShare,
} from '../../format/index.ts';
import type { Barrier } from '../../reading/index.ts';
import { type Base, compareWaves, type Result } from '../../survey/index.ts';
import type { ChanceVerdict, Tested } from './verdict.ts';
import type { DifferenceWords } from '../../words/index.ts';
import { differenceWords } from '../../words/area/difference.ts';

/** Two published figures, one less the other, and the test of their being equal in the population. */
export interface Difference extends Tested {
  readonly one: Result;
  readonly other: Result;
  /** In the unit of the figures: shares (0–1) or numbers. */
  readonly value: number;
}

const UNTESTED: Tested = { p: null, pAdjusted: null, low: null, high: null };

/**
 * The difference of two figures. Null when one is withheld or missing.
 *
 * @example differenceOf(now, before, waveTest(true))?.value // 0.031
 */
export function differenceOf(
  one: Result | undefined,
  other: Result | undefined,
  test: (one: Result, other: Result) => Tested | null,
): Difference | null {
  if (one === undefined || other === undefined) return null;
  if (one.value === null || other.value === null) return null;
  return { one, other, value: one.value - other.value, ...(test(one, other) ?? UNTESTED) };
}

/** The test of a change between independent samples by `compareWaves`, which stands alone; null unless both were drawn at random. */
export function waveTest(random: boolean): (now: Result, before: Result) => Tested | null {
  return (now, before) => {
    const found = random ? compareWaves(now, before) : null;
    return found === null ? null : { ...found, pAdjusted: found.p };
  };
}

/** In place of a change: why there is none to tell, with no sign of a direction. Finished HTML. */
export function notComparable(ctx: FigureContext, barriers: readonly Barrier[]): string {
  const words = differenceWords[ctx.lang];
  const reasons = formatList(
    barriers.map((barrier) => words.barriers[barrier]),
    ctx.lang,
  );
  return span(words.notComparable(reasons));
}

/** What is said of a difference upwards, downwards and of none. */
type Direction = Pick<DifferenceWords, 'up' | 'down' | 'same' | 'within'>;

/**
 * A change in the running text: `tăng 3,1 điểm %, có ý nghĩa thống kê`. Finished HTML.
 *
 * @param verdict whether it is more than chance; null where that could not be tested
 */
export function changeText(
  ctx: FigureContext,
  difference: Difference | null,
  verdict: ChanceVerdict,
): string {
  return span(sentence(ctx, difference, verdict, differenceWords[ctx.lang]));
}

/**
 * A group against another in the running text: `cao hơn 3,1 điểm %, có ý nghĩa thống kê`. Finished HTML.
 *
 * @param shown the base of the charts and tables of the question; where the groups are compared on another, it is said
 */
export function gapText(
  ctx: FigureContext,
  difference: Difference | null,
  verdict: ChanceVerdict,
  shown: Base,
): string {
  const words = differenceWords[ctx.lang];
  const text = sentence(ctx, difference, verdict, words.gap);
  const base = difference?.one.base ?? shown;
  return span(base === shown ? text : words.onBase(text, figureWords(ctx).bases[base]));
}

function sentence(
  ctx: FigureContext,
  difference: Difference | null,
  verdict: ChanceVerdict,
  direction: Direction,
): string {
  const words = differenceWords[ctx.lang];
  if (difference === null) return words.incomparable;
  const { value, digits } = printedOf(difference);
  // What shows the same figure is equal to a reader, whatever a test would say of the decimals that are not shown.
  if (value === 0) return direction.same;
  const size = sizeText(ctx, difference, digits, value);
  const moved = value > 0 ? direction.up(size) : direction.down(size);
  if (verdict === null) return words.untestedChange(moved);
  if (verdict === 'clustered') return words.clustered(moved);
  const interval = intervalText(ctx, difference);
  if (verdict === 'within') return direction.within(moved, interval);
  return words[verdict](moved, interval);
}

/** The 95% interval of a difference itself, signed as the difference is; null where there is none. */
function intervalText(ctx: FigureContext, { one, low, high }: Difference): string | null {
  if (low === null || high === null) return null;
  const words = differenceWords[ctx.lang];
  return isPercent(one)
    ? words.interval(formatShare(low, ctx.lang).slice(0, -1), formatPoints(high, ctx.lang))
    : words.interval(formatMean(low, ctx.lang), words.points(formatMean(high, ctx.lang)));
}

/** The difference of the two figures as they are printed. */
function printedOf({ one, other }: Difference) {
  const unit = isPercent(one) ? 'percent' : 'points';
  const printed = (own: Result) => ({ value: own.value ?? 0, base: own.base });
  return printedDifference(printed(one), printed(other), unit, ({ value, base }) =>
    figureDigits({ statistic: one.statistic, base }, value),
  );
}

function sizeText(ctx: FigureContext, { one }: Difference, digits: number, value: number): string {
  return isPercent(one)
    ? formatPoints(value, ctx.lang, { sign: 'never', digits })
    : differenceWords[ctx.lang].points(formatMean(Math.abs(value), ctx.lang, digits));
}

function span(text: string): string {
  return `<span class="value">${escapeHtml(text)}</span>`;
}
