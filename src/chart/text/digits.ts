import { roundTo } from '../../format/index.ts';
import type { Base, Result } from '../../survey/index.ts';

const OWN = { percent: 1, points: 2 } as const;
const CLOSE = 1e-9;

/**
 * Decimals of a shown figure: those that the source printed, as far as the number still tells, else the house's own. A
 * chart never claims more than the table beside it, so both ask here.
 *
 * @param value a share (0–1) for `percent`, a number in its own unit for `points`
 * @example digitsOf(0.81, 'percent', 'published') // 0: the source printed 81%
 */
export function digitsOf(value: number, unit: 'percent' | 'points', base: Base): number {
  if (base !== 'published') return OWN[unit];
  const number = unit === 'percent' ? value * 100 : value;
  const exact = [0, 1, 2].find((digits) => {
    const power = 10 ** digits;
    return Math.abs(Math.round(number * power) / power - number) < CLOSE;
  });
  // A quotient of printed counts has no decimals of its own.
  return exact ?? OWN[unit];
}

/** Whether a figure is a part of a whole, printed in percent. */
export function isPercent({ statistic }: Pick<Result, 'statistic'>): boolean {
  return statistic === 'share' || statistic === 'net';
}

/**
 * Decimals of a figure as it is printed: of the percentage where it is a share, of a whole number where it is a total.
 *
 * @param value a share (0–1), a difference of shares or a number, by the statistic
 * @example figureDigits({ statistic: 'mean', base: 'valid' }, 3.456) // 2
 */
export function figureDigits(figure: Pick<Result, 'statistic' | 'base'>, value: number): number {
  const { statistic } = figure;
  // A median is somebody's number: a whole one has no decimals of its own.
  if (statistic === 'total' || (statistic === 'median' && Number.isInteger(value))) return 0;
  return digitsOf(value, isPercent(figure) ? 'percent' : 'points', figure.base);
}

/** A number that stands printed somewhere. */
interface Printed {
  /** A share (0–1) for `percent`, a number in its own unit for `points`. */
  readonly value: number;
  readonly base: Base;
}

/**
 * The difference of two figures as a reader gets it who subtracts what is printed, with the decimals of the more precise of the two.
 *
 * @param digits decimals of either figure where they are not those of `digitsOf`
 * @example printedDifference({ value: 0.6244, base: 'valid' }, { value: 0.5986, base: 'valid' }, 'percent') // { value: 0.025, digits: 1 }
 */
export function printedDifference(
  a: Printed,
  b: Printed,
  unit: 'percent' | 'points',
  digits: (one: Printed) => number = ({ value, base }) => digitsOf(value, unit, base),
): { readonly value: number; readonly digits: number } {
  const shift = unit === 'percent' ? 2 : 0;
  const most = Math.max(digits(a), digits(b));
  const [one, other] = [a, b].map((own) => roundTo(own.value, digits(own) + shift));
  return { value: roundTo((one ?? 0) - (other ?? 0), most + shift), digits: most };
}
