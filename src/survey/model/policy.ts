/**
 * What may be published of small counts and of unreliable figures: one policy for every outlet. Counts are unweighted
 * respondents.
 */
export interface Policy {
  /**
   * The threshold of the minimum frequency rule: cells, complements of cells and bases of 1 to `threshold` − 1
   * respondents are suppressed.
   */
  readonly threshold: number;
  /**
   * How many consecutive values a suppressed count must still be able to take for a reader of everything published; 1
   * protects nothing.
   */
  readonly protection: number;
  /**
   * The p of the p% rule: a mean or total is suppressed where the total less the two largest numbers is less than this
   * part of the largest; 0 turns the rule off.
   */
  readonly dominance: number;
  /** Whether the few who are in no group of a breakdown are protected like a group, though no table shows them. */
  readonly ungrouped: boolean;
  /**
   * Whether how many of each group did not know, refused or were not concerned is published, with the bases that count
   * them. Everyone's always are.
   */
  readonly nonresponseByGroup: boolean;
  /** A smaller base is flagged, and kept out of line charts. */
  readonly lowBase: number;
  readonly reliability: Reliability;
}

/**
 * When a share of a probability sample is too unreliable to be published: Parker et al., National Center for Health
 * Statistics Data Presentation Standards for Proportions, Vital Health Stat 2(175), 2017.
 */
export interface Reliability {
  /** Suppressed below this effective sample size. */
  readonly effectiveN: number;
  /** Shown where the interval is no wider than this (0–1). */
  readonly narrow: number;
  /** Suppressed where the interval is at least this wide (0–1). */
  readonly wide: number;
  /** Between the two, suppressed where the width is more than this part of the share. */
  readonly relative: number;
  /** Flagged below these degrees of freedom. */
  readonly df: number;
  /** Half of the unit that shares are shown in (0–1): a share above 0 but below this is marked `low`. */
  readonly halfUnit: number;
}

/** The defaults of this publisher. */
export const DEFAULT_POLICY: Policy = {
  threshold: 10,
  protection: 3,
  dominance: 0.1,
  ungrouped: false,
  nonresponseByGroup: false,
  lowBase: 100,
  reliability: {
    effectiveN: 30,
    narrow: 0.05,
    wide: 0.3,
    relative: 1.3,
    df: 8,
    halfUnit: 0.0005,
  },
};
