import type { Strata } from './strata.ts';
import { logitInterval, waldInterval, type Quantile } from './interval.ts';
import type { Estimate } from '../model/index.ts';
import type { Cells } from './tally.ts';
import { degreesOfFreedom, isVarianceUnknown, varianceOf } from './variance.ts';

/** The precision of a figure. */
export type Precision = Pick<Estimate, 'se' | 'df' | 'low' | 'high' | 'interval' | 'deff'>;

/** Where there is no sampling error, or it cannot be estimated. */
export const NO_PRECISION: Precision = {
  se: null,
  df: null,
  low: null,
  high: null,
  interval: null,
  deff: null,
};

/**
 * What the precision of all figures of a survey rests on. Null in its place where the sample has no sampling error.
 */
export interface SamplingError {
  readonly strata: Strata;
  readonly quantile: Quantile;
}

/** A figure of one group, linearised over the cells of a tally. */
export interface LinearFigure {
  readonly value: number;
  /** By cell its coefficient in the linearised figure, for the variance. */
  readonly form: ArrayLike<number>;
  /** By cell 1 where it is in the base; `level` is the widest level of the base. */
  readonly base: ArrayLike<number>;
  readonly level: number;
  /** The variance of the figure in a simple random sample of as many respondents; null where there is none. */
  readonly srs: number | null;
  readonly interval: 'logit' | 'wald';
}

/**
 * Standard error, degrees of freedom (primary sampling units − strata, of those in the base), 95% confidence interval,
 * and design effect as R's `deff = "replace"`. A share of 0 or 1 has an `se` of 0 and no interval, for nothing is
 * known so surely.
 */
export function precisionOf(
  cells: Cells,
  figure: LinearFigure,
  samplingError: SamplingError | null,
): Precision {
  const { value, form, base, level, srs } = figure;
  if (samplingError === null || isVarianceUnknown(cells, samplingError.strata, base))
    return NO_PRECISION;
  const variance = varianceOf(cells, samplingError.strata, form);
  const se = Math.sqrt(variance);
  const df = degreesOfFreedom(cells, base, level);
  const t = samplingError.quantile(df);
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
