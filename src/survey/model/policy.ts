/** What may be published about how few respondents, and how surely: one policy that every outlet obeys. Counts are unweighted respondents. */
export interface Policy {
  /** A cell, its complement or a base of 1 to `minimum` − 1 respondents is withheld. */
  readonly minimum: number;
  /** How many consecutive values a withheld count must still be able to take for a reader of everything published; 1 protects nothing. */
  readonly protection: number;
  /** Numbers are withheld where their total less the two largest is less than this part of the largest; 0 allows all. */
  readonly dominance: number;
  /** Whether the few who are in no group of a breakdown are protected like a group, though no table shows them. */
  readonly ungrouped: boolean;
  /** A base below this is flagged and kept out of lines. */
  readonly lowBase: number;
  /** A base below this is not charted. */
  readonly uncharted: number;
  readonly reliability: Reliability;
}

/**
 * When a share of a probability sample is too unsure to be published: Parker et al., National Center for Health Statistics
 * Data Presentation Standards for Proportions, Vital Health Stat 2(175), 2017.
 */
export interface Reliability {
  /** Withheld below this effective sample size. */
  readonly effectiveN: number;
  /** Shown where the interval is no wider than this (0–1). */
  readonly narrow: number;
  /** Withheld where the interval is at least this wide (0–1). */
  readonly wide: number;
  /** Between the two, withheld where the width is more than this part of the share. */
  readonly relative: number;
  /** Flagged below these degrees of freedom. */
  readonly df: number;
  /** Half of the unit that shares are shown in (0–1): a share of more than 0 below it is marked. */
  readonly halfUnit: number;
}

/** The house's defaults. */
export const DEFAULT_POLICY: Policy = {
  minimum: 10,
  protection: 3,
  dominance: 0.1,
  ungrouped: false,
  lowBase: 100,
  uncharted: 30,
  reliability: {
    effectiveN: 30,
    narrow: 0.05,
    wide: 0.3,
    relative: 1.3,
    df: 8,
    halfUnit: 0.0005,
  },
};
