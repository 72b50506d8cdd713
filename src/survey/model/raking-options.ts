/** How to rake: the front matter's `raking`. */
export interface RakingOptions {
  /** The least and the greatest weight, in mean weights: 0.3 is three tenths of the mean. Null for no bound. */
  readonly trimLower: number | null;
  readonly trimUpper: number | null;
  /** Rounds at the most. */
  readonly maxIterations: number;
  /** Converged when every cell of the cross-table of all margins moves by less than this share of the weights in a round. */
  readonly tolerance: number;
}

/** What holds where the front matter says nothing. */
export const RAKING: RakingOptions = {
  trimLower: null,
  trimUpper: null,
  maxIterations: 1000,
  tolerance: 1e-12,
};
