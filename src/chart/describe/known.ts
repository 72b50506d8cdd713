import type { Differs } from '../subject/index.ts';

/** What is known beside the figures: what a description may say of a difference between them. */
export interface Known {
  readonly differs: Differs;
  /** Whether intervals are valid: only on a sample drawn at random. */
  readonly precision: boolean;
  /** Whether everyone was asked, so that a difference is what it is. */
  readonly counted: boolean;
}
