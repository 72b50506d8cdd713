import { digitsOf } from '../../chart/index.ts';
import { type FigureContext, figureWords } from '../table/index.ts';
import { escapeHtml, formatMean, formatPoints, formatShare } from '../../format/index.ts';
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
  const size = sizeText(ctx, difference);
  const isNone = !/[1-9]/.test(size);
  const { value } = difference;
  const moved = isNone ? direction.same : value > 0 ? direction.up(size) : direction.down(size);
  if (verdict === null) return words.untestedChange(moved);
  if (verdict === 'clustered') return words.clustered(moved);
  if (isNone) return direction.same;
  const interval = intervalText(ctx, difference);
  if (verdict === 'within') return direction.within(moved, interval);
  return words[verdict](moved, interval);
}

/** The 95% interval of a difference itself, signed as the difference is; null where there is none. */
function intervalText(ctx: FigureContext, { one, low, high }: Difference): string | null {
  if (low === null || high === null) return null;
  const words = differenceWords[ctx.lang];
  const isShare = one.statistic === 'share' || one.statistic === 'net';
  return isShare
    ? words.interval(formatShare(low, ctx.lang).slice(0, -1), formatPoints(high, ctx.lang))
    : words.interval(formatMean(low, ctx.lang), words.points(formatMean(high, ctx.lang)));
}

/** The size of a difference, with the decimals of the more precise of its two figures. */
function sizeText(ctx: FigureContext, { one, other, value }: Difference): string {
  const share = one.statistic === 'share' || one.statistic === 'net';
  const unit = share ? 'percent' : 'points';
  const decimals = [one, other].map((own) => digitsOf(own.value ?? 0, unit, own.base));
  const digits = Math.max(...decimals);
  return share
    ? formatPoints(value, ctx.lang, { sign: 'never', digits })
    : differenceWords[ctx.lang].points(formatMean(Math.abs(value), ctx.lang, digits));
}

function span(text: string): string {
  return `<span class="value">${escapeHtml(text)}</span>`;
}
