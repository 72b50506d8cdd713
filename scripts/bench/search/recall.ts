import type { SiteSearch } from '../../../src/search/index.ts';
import { answersOf } from '../../../src/search/disk/index.ts';
import { KINDS, type Kind, type KnownItem } from './queries.ts';

/** How well the queries of one kind were answered; shares of 0–1. */
export interface Recall {
  readonly kind: Kind | 'all';
  readonly queries: number;
  readonly first: number;
  readonly ten: number;
  /** Mean reciprocal rank among ten. */
  readonly mrr: number;
}

const SHOWN = 10;

/** Asks every query and tells, by kind and over all, how high its answers stand. Targets with an anchor are met by that anchor alone. */
export async function measureRecall(
  site: SiteSearch,
  items: readonly KnownItem[],
): Promise<readonly Recall[]> {
  const ranks: { readonly kind: Kind; readonly rank: number }[] = [];
  for (const { kind, query, targets } of items) {
    const { answers } = await answersOf(site, query, SHOWN);
    const anchored = targets.some((target) => target.includes('#'));
    const urls = answers.map(({ url }) => (anchored ? url : url.replace(/#.*$/u, '')));
    ranks.push({ kind, rank: urls.findIndex((url) => targets.includes(url)) });
  }
  const kinds = KINDS.filter((kind) => ranks.some((one) => one.kind === kind));
  return [
    ...kinds.map((kind) =>
      summary(
        kind,
        ranks.filter((one) => one.kind === kind),
      ),
    ),
    summary('all', ranks),
  ];
}

function summary(kind: Recall['kind'], ranks: readonly { readonly rank: number }[]): Recall {
  const share = (worth: (rank: number) => number): number =>
    ranks.reduce((sum, { rank }) => sum + worth(rank), 0) / Math.max(ranks.length, 1);
  return {
    kind,
    queries: ranks.length,
    first: share((rank) => Number(rank === 0)),
    ten: share((rank) => Number(rank >= 0)),
    mrr: share((rank) => (rank < 0 ? 0 : 1 / (rank + 1))),
  };
}
