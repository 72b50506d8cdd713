import { studentQuantile } from './student.ts';

/** The confidence of every interval. */
export const CONFIDENCE = 0.95;

/** The limits of a confidence interval. */
interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The two-sided 95% quantile of Student's t by degrees of freedom. */
export type Quantile = (df: number) => number;

/** Quantiles that are computed once for each number of degrees of freedom. */
export function quantiles(): Quantile {
  const known = new Map<number, number>();
  return (df) => {
    const found = known.get(df) ?? studentQuantile((1 + CONFIDENCE) / 2, df);
    known.set(df, found);
    return found;
  };
}

/**
 * The confidence interval of a share on the logit scale, which keeps it between 0 and 1; for shares near 0 or 1 it is
 * far better than Wald's. R's `svyciprop(method = "logit")` with t; Korn & Graubard, Analysis of Health Surveys
 * (1999), 2.5.
 *
 * @param share 0–1
 * @param t the quantile of Student's t for the degrees of freedom of the share
 * @returns null for a share of 0 or 1
 * @example logitInterval(0.3433, 0.0152, 1.962) // about 0.314 to 0.374
 */
export function logitInterval(share: number, se: number, t: number): Interval | null {
  if (share <= 0 || share >= 1 || !Number.isFinite(t)) return null;
  const middle = Math.log(share / (1 - share));
  const half = (t * se) / (share * (1 - share));
  const back = (x: number): number => 1 / (1 + Math.exp(-x));
  return { low: back(middle - half), high: back(middle + half) };
}

/**
 * Wald's confidence interval, the value ± t standard errors: for means, totals and differences.
 *
 * @returns null without degrees of freedom (t is not finite)
 * @example waldInterval(12.4, 0.5, 2) // 11.4 to 13.4
 */
export function waldInterval(value: number, se: number, t: number): Interval | null {
  return Number.isFinite(t) ? { low: value - t * se, high: value + t * se } : null;
}
