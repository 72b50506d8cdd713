import type { Base, Estimate, Statistic } from './result.ts';

/** What a kind of question must say of one figure; precision is added by the design. */
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

/** An Estimate without precision, keys in the order of the printed form. */
export function toEstimate(figure: Figure): Estimate {
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
    se: null,
    df: null,
    low: null,
    high: null,
    interval: null,
    deff: null,
    marks: [],
  };
}

/** Weighted sum over weighted base; null when all the weights of a base are 0. */
export function ratio(sum: number, base: number): number | null {
  return base === 0 ? null : sum / base;
}
