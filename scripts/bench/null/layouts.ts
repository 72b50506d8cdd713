/** How groups lie in the clusters of a sample. */
export interface Layout {
  readonly name: string;
  readonly clusters: number;
  readonly size: number;
  readonly groups: number;
  /** Of a respondent, by cluster and place in it, from 0. */
  readonly groupOf: (cluster: number, at: number) => number;
  /** Left out where the sample has no strata. */
  readonly stratumOf?: (cluster: number) => number;
}

const TEN = { clusters: 10, size: 100 };
const STRATA = { clusters: 20, size: 50, stratumOf: (cluster: number) => cluster >> 2 };

/** Ten clusters of 100 respondents, or as many in strata: groups within clusters, in few of them, and across all. */
export const LAYOUTS: readonly Layout[] = [
  { name: 'a group a cluster', ...TEN, groups: 10, groupOf: (cluster) => cluster },
  {
    ...{ name: 'and one respondent astray', ...TEN, groups: 10 },
    groupOf: (cluster, at) => (at === 0 ? (cluster + 1) % 10 : cluster),
  },
  { name: 'two clusters a group', ...TEN, groups: 5, groupOf: (cluster) => cluster >> 1 },
  { name: 'two and eight', ...TEN, groups: 2, groupOf: (cluster) => (cluster < 2 ? 0 : 1) },
  { name: 'five and five', ...TEN, groups: 2, groupOf: (cluster) => (cluster < 5 ? 0 : 1) },
  {
    ...{ name: 'three, three, four', ...TEN, groups: 3 },
    groupOf: (cluster) => Math.min(2, Math.floor(cluster / 3)),
  },
  { name: 'across', ...TEN, groups: 3, groupOf: (_, at) => at % 3 },
  {
    ...{ name: 'one of them in three', ...TEN, groups: 2 },
    groupOf: (cluster, at) => (cluster < 3 && at % 2 === 0 ? 0 : 1),
  },
  // Figures of fewer than some 30 are withheld as unreliable.
  { name: 'one of them small', ...TEN, groups: 2, groupOf: (_, at) => (at < 5 ? 0 : 1) },
  { name: 'strata are groups', ...STRATA, groups: 5, groupOf: (cluster) => cluster >> 2 },
  { name: 'half of each stratum', ...STRATA, groups: 2, groupOf: (cluster) => (cluster % 4) >> 1 },
  { name: 'across strata', ...STRATA, groups: 3, groupOf: (_, at) => at % 3 },
  {
    ...{ name: 'four of 24', clusters: 24, size: 50, groups: 6 },
    groupOf: (cluster) => cluster >> 2,
  },
];
