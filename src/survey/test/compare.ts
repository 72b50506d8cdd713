import { CONFIDENCE, studentQuantile, studentTail, waldInterval } from '../design/index.ts';

/** A difference of two figures, and its test. */
export interface Comparison {
  /** The one less the other: −1 to 1 for shares, else in the unit of the question. */
  readonly difference: number;
  /** Null where the sample tells no error: a group has no degree of freedom of its own. */
  readonly se: number | null;
  /** Degrees of freedom; need not be whole. 0 where there is no test. */
  readonly df: number;
  /** difference / se, on Student's t with `df`. Null, as are the rest, where `se` or `df` is 0: there is no test. */
  readonly t: number | null;
  /** The two-sided p-value of the two figures being equal in the population. */
  readonly p: number | null;
  /** The 95% confidence interval of the difference. */
  readonly low: number | null;
  readonly high: number | null;
}

/** A standard error below this part of the figures is rounding error. */
const ROUNDING = 1e-12;

/**
 * The t test of a difference, with Wald's interval.
 *
 * @param se 0 or more
 * @param df below 1 there is neither a test nor a standard error
 * @param scale the size of the figures: 1 for shares
 * @example comparisonOf({ difference: 0.031, se: 0.012, df: 396 }, 1).p // about 0.010
 */
export function comparisonOf(
  { difference, se, df }: { readonly difference: number; readonly se: number; readonly df: number },
  scale: number,
): Comparison {
  if (df < 1) return { difference, se: null, df: 0, t: null, p: null, low: null, high: null };
  const none = !(se > ROUNDING * scale);
  const known = { difference, se: none ? 0 : se, df };
  if (none) return { ...known, t: null, p: null, low: null, high: null };
  const t = difference / se;
  const interval = waldInterval(difference, se, studentQuantile((1 + CONFIDENCE) / 2, df));
  return {
    ...known,
    t,
    p: 2 * studentTail(Math.abs(t), df),
    low: interval?.low ?? null,
    high: interval?.high ?? null,
  };
}
