import type { Strata } from './strata.ts';
import { logitInterval, waldInterval, type Quantile } from './interval.ts';
import type { Estimate } from '../model/result.ts';
import type { Cells } from './tally.ts';
import { freedomOf, isUnknown, varianceOf } from './variance.ts';

/** How surely a figure is known. */
export type Precision = Pick<Estimate, 'se' | 'df' | 'low' | 'high' | 'interval' | 'deff'>;

/** No sampling error can be told, or there is none. */
export const NO_PRECISION: Precision = {
  se: null,
  df: null,
  low: null,
  high: null,
  interval: null,
  deff: null,
};

/** What all figures of a survey share. Null where the sample has no sampling error to speak of. */
export interface Sampled {
  readonly strata: Strata;
  readonly quantile: Quantile;
}

/** One figure, as forms over the cells of its group. */
export interface Form {
  readonly value: number;
  /** Per cell its part in the figure, for the variance. */
  readonly form: ArrayLike<number>;
  /** Per cell, 1 where it is in the base; and the widest level of the base. */
  readonly base: ArrayLike<number>;
  readonly level: number;
  /** The variance of the same figure from a simple random sample of as many respondents; null where there is none. */
  readonly srs: number | null;
  readonly interval: 'logit' | 'wald';
}

/**
 * Standard error, degrees of freedom (PSUs − strata of the base), interval at 95%, and design effect as R's
 * `deff = "replace"`. A share of 0 or 1 has an `se` of 0 and no interval, for nothing is known so surely.
 */
export function precisionOf(cells: Cells, figure: Form, sampled: Sampled | null): Precision {
  const { value, form, base, level, srs } = figure;
  if (sampled === null || isUnknown(cells, sampled.strata, base)) return NO_PRECISION;
  const variance = varianceOf(cells, sampled.strata, form);
  const se = Math.sqrt(variance);
  const df = freedomOf(cells, base, level);
  const t = sampled.quantile(df);
  const found =
    figure.interval === 'logit' ? logitInterval(value, se, t) : waldInterval(value, se, t);
  return {
    se,
    df,
    low: found?.low ?? null,
    high: found?.high ?? null,
    interval: found === null ? null : figure.interval,
    deff: srs === null || srs <= 0 ? null : variance / srs,
  };
}
