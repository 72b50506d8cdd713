import type { Clusters, SurveyDesign } from '../design/index.ts';

/** What the sampling error of one group's figures is told by. */
export interface GroupSupport {
  /** Primary sampling units with a respondent of the group. */
  readonly units: number;
  /** Those less the strata with a respondent of the group: the group's own degrees of freedom. */
  readonly df: number;
  /**
   * What part of the variance its estimate has in the mean, beside a figure of the whole sample: 1 where the group is spread over
   * clusters as the sample is, less where it lies in few of many.
   */
  readonly caught: number;
}

/** The groups of a table, and what several of them have together. */
export interface Supports {
  readonly groups: readonly GroupSupport[];
  /** Primary sampling units, and those less strata (R's `degf`), of the respondents of some groups. */
  readonly together: (groups: readonly number[]) => { readonly units: number; readonly df: number };
}

/** By group what is in it: by stratum 1, and by unit where units may be shared. */
interface Membership {
  readonly units: readonly number[];
  readonly strata: readonly Uint8Array[];
  /** Null where every respondent is a unit, which no two groups share. */
  readonly has: readonly Uint8Array[] | null;
  readonly caught: readonly number[];
}

/**
 * The support of groups of respondents.
 *
 * @param groupOf by row its group, from 0; −1 for none
 * @example supportsOf(2, (row) => sex[row], design).groups[0]?.df // 9, of a group in all of 10 clusters
 */
export function supportsOf(
  count: number,
  groupOf: (row: number) => number,
  design: SurveyDesign,
): Supports {
  const { clusters } = design;
  return supports(
    clusters === null
      ? inRows(count, groupOf, design)
      : inClusters(count, groupOf, design, clusters),
  );
}

/**
 * `supportsOf` where every respondent is a unit, of counts that are known.
 *
 * @param units by group its respondents
 * @param strata by group 1 for each stratum it has a respondent in
 */
export function supportsOfCounts(
  units: readonly number[],
  strata: readonly Uint8Array[],
): Supports {
  return supports({ units, strata, has: null, caught: units.map(() => 1) });
}

function supports({ units, strata, has, caught }: Membership): Supports {
  const together: Supports['together'] = (groups) => {
    const own = groups.flatMap((group) => strata[group] ?? []);
    const shared = has === null ? null : groups.flatMap((group) => has[group] ?? []);
    const all =
      shared === null ? groups.reduce((sum, at) => sum + (units[at] ?? 0), 0) : countAny(shared);
    return { units: all, df: all - countAny(own) };
  };
  const groups = units.map((own, at) => ({
    units: own,
    df: together([at]).df,
    caught: caught[at] ?? 1,
  }));
  return { groups, together };
}

/** At how many places one of them is 1. */
function countAny(sets: readonly Uint8Array[]): number {
  let count = 0;
  for (let at = 0; at < (sets[0]?.length ?? 0); at++)
    if (sets.some((own) => own[at] === 1)) count++;
  return count;
}

function inRows(
  count: number,
  groupOf: (row: number) => number,
  { rows, stratum, strata }: SurveyDesign,
): Membership {
  const units = Array.from({ length: count }, () => 0);
  const own = units.map(() => new Uint8Array(strata.count));
  for (let row = 0; row < rows; row++) {
    const group = groupOf(row);
    if (group < 0) continue;
    units[group] = (units[group] ?? 0) + 1;
    (own[group] ?? own[0] ?? new Uint8Array())[stratum[row] ?? 0] = 1;
  }
  return { units, strata: own, has: null, caught: units.map(() => 1) };
}

function inClusters(
  count: number,
  groupOf: (row: number) => number,
  design: SurveyDesign,
  clusters: Clusters,
): Membership {
  const sums = sumsOf(count, groupOf, design, clusters);
  const has = sums.map((own) => Uint8Array.from(own, (sum) => (sum > 0 ? 1 : 0)));
  const strata = has.map((own) => {
    const found = new Uint8Array(design.strata.count);
    own.forEach((is, unit) => {
      if (is === 1) found[clusters.stratum[unit] ?? 0] = 1;
    });
    return found;
  });
  const units = has.map((own) => own.reduce((sum, is) => sum + is, 0));
  const all = caughtBy(
    sumsOf(1, () => 0, design, clusters)[0] ?? new Float64Array(),
    design,
    clusters,
  );
  const caught = sums.map((own) => Math.min(1, caughtBy(own, design, clusters) / all));
  return { units, strata, has, caught };
}

/** By group, the weight of its respondents in each unit. */
function sumsOf(
  count: number,
  groupOf: (row: number) => number,
  { weights }: SurveyDesign,
  { order, start, stratum }: Clusters,
): readonly Float64Array[] {
  const units = stratum.length;
  const sums = new Float64Array(count * units);
  for (let unit = 0; unit < units; unit++)
    for (let at = start[unit] ?? 0; at < (start[unit + 1] ?? 0); at++) {
      const row = order[at] ?? 0;
      const group = groupOf(row);
      if (group < 0) continue;
      const place = group * units + unit;
      sums[place] = (sums[place] ?? 0) + (weights[row] ?? 0);
    }
  return Array.from({ length: count }, (_, group) =>
    sums.subarray(group * units, (group + 1) * units),
  );
}

/**
 * The mean of the estimated variance of a group's mean over its variance, at the worst of two: the errors of respondents are
 * independent, or those of a cluster are one (Bell and McCaffrey, Survey Methodology 28, 2002). With p the parts of the group's weight by
 * unit, each variance is a sum over strata of n/(n−1) times the trace of a covariance less its mean. Of a group in m of n
 * clusters both are (1 − 1/m) n/(n−1); of one that lies in a single cluster but for a few, the second is next to nothing.
 */
function caughtBy(
  sums: Float64Array,
  { strata }: SurveyDesign,
  { stratum }: Pick<Clusters, 'stratum'>,
): number {
  const whole = sums.reduce((sum, own) => sum + own, 0);
  const own = Array.from({ length: strata.count }, () => [0, 0, 0] as [number, number, number]);
  let squares = 0;
  sums.forEach((sum, unit) => {
    const [powers, p] = [own[stratum[unit] ?? 0], sum / whole];
    squares += p ** 2;
    powers?.forEach((power, at) => (powers[at] = power + p ** (at + 1)));
  });
  const [estimated, actual] = [
    [0, 0],
    [0, 0],
  ] as [[number, number], [number, number]];
  own.forEach(([p1, p2, p3], h) => {
    const n = strata.psus[h] ?? 1;
    if (!((strata.centre[h] ?? 0) > 0)) return;
    const scale = n / (n - 1);
    estimated[0] += scale * (p1 - p2 - (p1 - p1 ** 2) / n);
    const between = p2 - 2 * p2 * p1 + squares * p1 ** 2;
    estimated[1] += scale * (p2 - 2 * p3 + squares * p2 - between / n);
    actual[0] += p1;
    actual[1] += p2;
  });
  return actual[0] > 0 ? Math.min(...estimated.map((sum, at) => sum / (actual[at] ?? 1))) : 1;
}
