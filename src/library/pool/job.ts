import type { Problem } from '../../problem/index.ts';
import type { Conditions } from '../figures/index.ts';

/** A survey whose figures are wanted. */
export interface Job {
  readonly id: string;
  readonly conditions: Conditions;
}

/** What a thread hands over: published figures as bytes, and what is wrong with the data. */
export interface Answer {
  /** Of the files that it read. */
  readonly digest: string;
  readonly problems: readonly Problem[];
  /** Null where there are no figures. */
  readonly packed: Uint8Array | null;
}
