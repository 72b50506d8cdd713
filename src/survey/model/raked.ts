/** The known distribution of one background question in the population. */
export interface Margin {
  /** The group of each row, an index into `population`; every row must have one. */
  readonly group: ArrayLike<number>;
  /** How many of the population are in each group; all margins must have the same sum. */
  readonly population: readonly number[];
}

/** Raking as estimates and their variance need it. */
export interface RakedMargin extends Margin {
  readonly question: string;
  /** By group the name of the choice; null for the last group where it holds those who did not answer. */
  readonly choices: readonly (string | null)[];
  /** The number of respondents who did not answer (item nonresponse). */
  readonly missing: number;
}

/**
 * What raking did. It is published with the design, so it counts nobody: those who did not answer, or whose weights
 * were trimmed, may be few. What discloses the size of a suppressed group is null after disclosure control.
 */
export interface RakingReport {
  /** The margins' questions. */
  readonly questions: readonly string[];
  readonly iterations: number;
  /**
   * The group farthest from its margin in the end, trimming included, as a share (0–1) of the population. A null
   * choice stands for those who did not answer.
   */
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
  /** By row, before trimming. */
  readonly weight: Float64Array;
  readonly margins: readonly RakedMargin[];
  readonly report: RakingReport;
}
