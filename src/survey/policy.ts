/** What may be published about how few respondents: one policy that every outlet obeys. All counts are unweighted respondents. */
export interface Policy {
  /** A cell, its complement or a base of 1 to `minimum` − 1 respondents is withheld. */
  readonly minimum: number;
  /** A base below this is flagged and kept out of lines. */
  readonly lowBase: number;
  /** A base below this is not charted. */
  readonly uncharted: number;
}

/** The house's defaults. */
export const DEFAULT_POLICY: Policy = { minimum: 10, lowBase: 100, uncharted: 30 };
