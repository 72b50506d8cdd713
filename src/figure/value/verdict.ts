import { isSignificant } from '../table/index.ts';

/** What the test of a difference says; all null where there is none. */
export interface Tested {
  readonly p: number | null;
  /** The 95% interval of the difference itself. */
  readonly low: number | null;
  readonly high: number | null;
  /** The p among the comparisons that a reader sees with it: one question by one background question; its own where it stands alone. */
  readonly pAdjusted: number | null;
  /** A side lies in one cluster of the sample, which tells no error. */
  readonly isClustered?: boolean;
}

/**
 * `beyond` chance, also among the comparisons beside it; beyond it `alone`, taken by itself; `within` the margin of error, its own interval
 * having 0 in it; `clustered`, not to be tested since a side lies in one cluster. Never of what else a text speaks of. Null where there is no test.
 */
export type ChanceVerdict = 'beyond' | 'alone' | 'within' | 'clustered' | null;

/**
 * Whether a difference is more than chance.
 *
 * @example chanceVerdict({ p: 0.02, pAdjusted: 0.2 }) // 'alone'
 */
export function chanceVerdict({
  p,
  pAdjusted,
  isClustered = false,
}: Pick<Tested, 'p' | 'pAdjusted' | 'isClustered'>): ChanceVerdict {
  if (p === null || pAdjusted === null) return isClustered ? 'clustered' : null;
  if (!isSignificant(p)) return 'within';
  return isSignificant(pAdjusted) ? 'beyond' : 'alone';
}
