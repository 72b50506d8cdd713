import { studentQuantile } from './student.ts';

/** The confidence of every interval. */
export const CONFIDENCE = 0.95;

/** The limits of an interval. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The two-sided quantile of Student's t at 95%, kept by degrees of freedom while one survey is estimated. */
export type Quantile = (df: number) => number;

export function quantiles(): Quantile {
  const known = new Map<number, number>();
  return (df) => {
    const found = known.get(df) ?? studentQuantile((1 + CONFIDENCE) / 2, df);
    known.set(df, found);
    return found;
  };
}

/**
 * An interval of a share on the scale of its logit, so that it stays between 0 and 1: R's
 * `svyciprop(method = "logit")` with t. Korn & Graubard, Analysis of Health Surveys (1999), 2.5.
 * A share of 0 or 1 has none: null.
 *
 * @param t the quantile of Student's t for the share's degrees of freedom
 * @example logitInterval(0.3433, 0.0152, 1.962) // about 0.314 to 0.374
 */
export function logitInterval(share: number, se: number, t: number): Interval | null {
  if (share <= 0 || share >= 1 || !Number.isFinite(t)) return null;
  const middle = Math.log(share / (1 - share));
  const half = (t * se) / (share * (1 - share));
  const back = (x: number): number => 1 / (1 + Math.exp(-x));
  return { low: back(middle - half), high: back(middle + half) };
}

/** The value, t standard errors either side: for means, totals and differences. */
export function waldInterval(value: number, se: number, t: number): Interval | null {
  return Number.isFinite(t) ? { low: value - t * se, high: value + t * se } : null;
}

/** R's `qnorm(0.975)`. */
const NORMAL = 1.959963984540054;

/**
 * Wilson's score interval at 95% (JASA 22, 1927), without continuity correction: R's `prop.test(correct = FALSE)`. Only for
 * simple random samples with equal weights; with an effective n it is an approximation. Holds at shares of 0 and 1 too.
 *
 * @param share 0–1
 * @param n respondents in the base, above 0
 * @example wilsonInterval(0, 10) // 0 to 0.2775
 */
export function wilsonInterval(share: number, n: number): Interval {
  const z2 = NORMAL * NORMAL;
  const middle = share + z2 / (2 * n);
  const half = NORMAL * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  const scale = 1 + z2 / n;
  return {
    low: share === 0 ? 0 : (middle - half) / scale,
    high: share === 1 ? 1 : (middle + half) / scale,
  };
}
