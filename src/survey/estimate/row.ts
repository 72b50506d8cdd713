import { NO_PRECISION, type Precision } from '../design/index.ts';
import type { Base, Estimate, Statistic } from '../model/index.ts';

/** An Estimate without its precision. */
export interface Figure {
  readonly question: string;
  readonly statistic: Statistic;
  readonly choice: string | null;
  readonly base: Base;
  readonly by: string | null;
  readonly group: string | null;
  readonly n: number | null;
  readonly baseN: number | null;
  readonly weightedN: number | null;
  readonly weightedBase: number | null;
  readonly value: number | null;
}

/** An Estimate, with its keys in the order of the printed form. */
export function toEstimate(figure: Figure, precision: Precision = NO_PRECISION): Estimate {
  return {
    question: figure.question,
    statistic: figure.statistic,
    choice: figure.choice,
    base: figure.base,
    by: figure.by,
    group: figure.group,
    n: figure.n,
    baseN: figure.baseN,
    weightedN: figure.weightedN,
    weightedBase: figure.weightedBase,
    value: figure.value,
    se: precision.se,
    df: precision.df,
    low: precision.low,
    high: precision.high,
    interval: precision.interval,
    deff: precision.deff,
    marks: [],
  };
}
