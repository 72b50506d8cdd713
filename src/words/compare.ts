import type { Warning } from '../compare/warnings.ts';

/** What the comparison of questions says. */
export interface CompareWords {
  readonly title: string;
  readonly lede: string;
  readonly needsScript: string;
  readonly loading: string;
  readonly failed: string;
  readonly few: string;
  readonly missing: (count: number) => string;
  readonly shown: (count: number) => string;
  readonly caution: string;
  readonly warnings: Readonly<Record<Warning, string>>;
  readonly table: string;
  readonly answer: string;
  readonly base: string;
  readonly notAsked: string;
  readonly download: string;
  readonly csv: readonly string[];
  readonly synthetic: string;
}
