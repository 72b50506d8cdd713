import { rootOf } from './root.ts';

/** A part of an estimated variance: `weight` · χ² / df of so many degrees of freedom. */
export interface VariancePart {
  /** 0 or more. */
  readonly weight: number;
  /** Above 0; need not be whole. */
  readonly df: number;
}

/** Steps of the integral on the scale of log u: the poles are π/2 off the real line, so that the error is about exp(−π² / step). */
const STEP = 0.4;
/** Of more degrees of freedom than these the integrand is narrow, and so is what is stepped through. */
const MANY = 30;
/** What is left of the integrand where it is cut off is about exp(−REACH). */
const REACH = 26;

/**
 * The share of cases in which χ²ₐ/a is more than `ratio` times an independent estimate of its variance that is a sum of chi-squares:
 * the F test's p where the variance is put together of parts that are known with different degrees of freedom. One part of
 * weight 1 is `fTail`. By the integral of Imhof, Biometrika 48 (1961), which has no oscillation at 0.
 *
 * @param a degrees of freedom of the numerator, above 0
 * @example chiSquareRatioTail(4.26, 2, [{ weight: 1, df: 9 }]) // 0.05
 */
export function chiSquareRatioTail(
  ratio: number,
  a: number,
  parts: readonly VariancePart[],
): number {
  const terms = [
    { by: 1 / a, df: a },
    ...parts.flatMap(({ weight, df }) => (weight > 0 ? [{ by: (-ratio * weight) / df, df }] : [])),
  ];
  const sizes = terms.map(({ by }) => Math.abs(by));
  const total = terms.reduce((sum, { df }) => sum + df, 0);
  const from = -Math.log(Math.max(...sizes)) - REACH;
  const to = -Math.log(Math.min(...sizes)) + (2 * REACH) / total;
  let sum = 0;
  const step = total > MANY ? STEP / 2 : STEP;
  for (let s = from; s < to; s += step) sum += integrand(Math.exp(s), terms);
  return 0.5 + (sum * step) / Math.PI;
}

function integrand(
  u: number,
  terms: readonly { readonly by: number; readonly df: number }[],
): number {
  let [angle, size] = [0, 0];
  for (const { by, df } of terms) {
    angle += (df * Math.atan(by * u)) / 2;
    size += (df * Math.log1p((by * u) ** 2)) / 4;
  }
  return Math.sin(angle) * Math.exp(-size);
}

/**
 * The ratio that `chiSquareRatioTail` exceeds in a share `tail` of cases.
 *
 * @param tail above 0 and below ½
 * @example chiSquareRatioQuantile(0.05, 2, [{ weight: 1, df: 9 }]) // 4.256
 */
export function chiSquareRatioQuantile(
  tail: number,
  a: number,
  parts: readonly VariancePart[],
): number {
  const excess = (log: number): number => chiSquareRatioTail(Math.exp(log), a, parts) - tail;
  return Math.exp(rootOf(excess, -12, 24, 1e-9));
}
