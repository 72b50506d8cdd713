import type { RakingReport } from './raked.ts';

/** Why a figure is suppressed or to be read with care; the legend is in `words`. */
export type Mark = 'c' | 'u' | 'low' | 'z' | 'b';

/**
 * The respondents that a figure is about: substantive answers, those and don't-knows, all who were asked, or as
 * printed by the source.
 */
export type Base = 'valid' | 'dk' | 'asked' | 'published';

export type Statistic = 'share' | 'mean' | 'total' | 'median' | 'net';

/**
 * One figure of a table before disclosure control, which must never leave the survey room. `value` is a share (0–1) or
 * a number in the unit of the question. Without a sampling error the precision fields are null.
 */
export interface Estimate {
  readonly question: string;
  readonly statistic: Statistic;
  /** Null where the statistic is not of one choice. */
  readonly choice: string | null;
  readonly base: Base;
  /** The background question that breaks the table down, and the name of the group; both null for all respondents. */
  readonly by: string | null;
  readonly group: string | null;
  /** Unweighted respondents in the cell, and in the base. Null only where a source does not print them. */
  readonly n: number | null;
  readonly baseN: number | null;
  readonly weightedN: number | null;
  readonly weightedBase: number | null;
  readonly value: number | null;
  readonly se: number | null;
  readonly df: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly interval: string | null;
  readonly deff: number | null;
  readonly marks: readonly Mark[];
}

declare const disclosed: unique symbol;

/**
 * An Estimate that has passed `disclose`: what is suppressed is null and marked. Only this type crosses the privacy
 * line.
 */
export type Result = Estimate & { readonly [disclosed]: true };

/** How the sample was drawn, as far as the files say; what precision rests on. */
export interface Design {
  readonly type:
    'equal' | 'weighted' | 'stratified' | 'clustered' | 'stratified-clustered' | 'published';
  readonly rows: number;
  readonly strata: number;
  readonly clusters: number;
  readonly df: number | null;
  /** Kish's design effect of the weights, 1 + cv²; 1 for equal weights. */
  readonly kishDeff: number | null;
  /** The effective sample size, rows / kishDeff, unrounded. */
  readonly nEff: number | null;
  /** How the weights were adjusted to margins of the population; absent where they were not. */
  readonly raking?: RakingReport;
}
