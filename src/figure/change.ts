import { digitsOf } from '../chart/digits.ts';
import { formatMean, formatPoints } from '../format/number.ts';
import { escapeHtml } from '../prose/escape.ts';
import { compareWaves } from '../survey/compare-waves.ts';
import type { Result } from '../survey/result.ts';
import { figureWords, type FigureContext } from './context.ts';

/** Two-sided. */
const LEVEL = 0.05;

/** A difference, and whether it is more than chance; null where that cannot be tested. */
export interface Difference {
  /** In the unit of the figures: shares (0–1) or numbers. */
  readonly value: number;
  readonly significant: boolean | null;
}

/**
 * The difference of two figures of independent samples, later minus earlier, with the t-test of `compareWaves`. Null when
 * one is withheld or missing.
 *
 * @param random whether both samples were drawn at random: otherwise nothing is tested
 * @example differenceOf(now, before, true) // { value: 0.031, significant: true }
 */
export function differenceOf(
  now: Result | undefined,
  before: Result | undefined,
  random: boolean,
): Difference | null {
  if (now === undefined || before === undefined) return null;
  if (now.value === null || before.value === null) return null;
  const value = now.value - before.value;
  const p = random ? (compareWaves(now, before)?.p ?? null) : null;
  return { value, significant: p === null ? null : p < LEVEL };
}

/**
 * A change in the running text: `tăng 3,1 điểm % (có ý nghĩa thống kê)`. Finished HTML.
 *
 * @param random whether both samples were drawn at random
 */
export function changeText(
  ctx: FigureContext,
  now: Result | undefined,
  before: Result | undefined,
  random: boolean,
): string {
  const words = figureWords(ctx);
  const difference = differenceOf(now, before, random);
  if (difference === null) return span(words.incomparable);
  const { value, significant } = difference;
  const size = sizeText(ctx, value, [now, before]);
  const moved = /[1-9]/.test(size) ? (value > 0 ? words.up(size) : words.down(size)) : words.same;
  const test =
    significant === null ? words.untested : significant ? words.significant : words.notSignificant;
  return span(`${moved} (${test})`);
}

/** The size of a difference, with the decimals of the more precise of its two figures. */
function sizeText(
  ctx: FigureContext,
  value: number,
  figures: readonly (Result | undefined)[],
): string {
  const share = figures.some((one) => one?.statistic === 'share' || one?.statistic === 'net');
  const unit = share ? 'percent' : 'points';
  const decimals = figures.flatMap((one) =>
    one?.value === null || one === undefined ? [] : [digitsOf(one.value, unit, one.base)],
  );
  const digits = Math.max(...decimals);
  return share
    ? formatPoints(value, ctx.lang, { sign: 'never', digits })
    : figureWords(ctx).points(formatMean(Math.abs(value), ctx.lang, digits));
}

function span(text: string): string {
  return `<span class="value">${escapeHtml(text)}</span>`;
}
