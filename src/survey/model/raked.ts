/** The known distribution of one background question in the population. */
export interface Margin {
  /** The group of each row, an index into `population`; every row must have one. */
  readonly group: ArrayLike<number>;
  /** How many of the population are in each group; all margins must have the same sum. */
  readonly population: readonly number[];
}

/** A margin in the terms of the rows that are weighted to it. */
export interface RakedMargin extends Margin {
  readonly question: string;
  /** By group, the choice's name; null for the last group where it holds those who did not tell. */
  readonly choices: readonly (string | null)[];
  /** How many did not tell. */
  readonly untold: number;
}

/**
 * What raking did, for whoever judges it. It is published with the design, so it counts nobody: how many did not tell, or
 * were trimmed, may be few. What tells the size of a withheld group is null once it is disclosed.
 */
export interface RakingReport {
  /** The margins' questions. */
  readonly questions: readonly string[];
  readonly iterations: number;
  /** The group that is farthest from its margin in the end, trimming included, as a share (0–1) of the population. Null: the untold. */
  readonly worst: {
    readonly question: string;
    readonly choice: string | null;
    readonly difference: number;
  } | null;
  /** What weights were multiplied by, where the mean factor of the weights is 1. */
  readonly leastFactor: number | null;
  readonly greatestFactor: number | null;
  /** The bounds that weights were kept within, in mean weights; null where there was none. */
  readonly trimLower: number | null;
  readonly trimUpper: number | null;
  readonly kishDeffBefore: number | null;
  readonly kishDeffAfter: number | null;
}

/** Raking as estimates and their variance need it. */
export interface Raked {
  /** A row, before trimming. */
  readonly weight: Float64Array;
  readonly margins: readonly RakedMargin[];
  readonly report: RakingReport;
}
