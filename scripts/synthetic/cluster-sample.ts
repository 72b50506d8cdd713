import type { ChoiceList, Person } from './form.ts';
import { between, pick, type Random } from './random.ts';
import { background, tiltsOf, type Leanings } from './respondent.ts';

/** A stratum of the made-up territory. */
export interface Stratum {
  readonly code: string;
  readonly area: 'thanh_thi' | 'nong_thon';
  /** Adults who live there. */
  readonly adults: number;
  /** Clusters drawn, each with the same chance. */
  readonly clusters: number;
}

/** How a stratified sample of clusters is drawn. */
export interface ClusterDesign {
  readonly strata: readonly Stratum[];
  /** People approached in each cluster, and how many of 100 answer. */
  readonly approached: number;
  readonly responsePercent: number;
  readonly groups: readonly (readonly [ChoiceList, readonly number[]])[];
  readonly leanings: Leanings;
  /** What this year does to everybody's answers, in (−1, 1). */
  readonly year: number;
}

interface Drawn extends Person {
  /** Adults for whom the person speaks, before scaling. */
  readonly raw: number;
}

/** Half the range of the clusters' own influence: gives an intra-cluster correlation near 0,05. */
const CLUSTER_PULL = 0.8;

/** Adults a household: the chance of a person is one in so many. */
const HOUSEHOLD = [12, 52, 23, 13];

function drawCluster(
  design: ClusterDesign,
  stratum: Stratum,
  code: string,
  random: Random,
): Drawn[] {
  const pull = (random() * 2 - 1) * CLUSTER_PULL;
  const answering = Array.from({ length: design.approached }, () => random() * 100).filter(
    (chance) => chance < design.responsePercent,
  );
  return answering.map(() => {
    const groups = background(random, design.groups);
    const known = new Map([
      ...groups,
      ['khu_vuc', stratum.area],
      ['tang', stratum.code],
      ['cum', code],
    ]);
    const tilts = [design.year, pull, ...tiltsOf(known, design.leanings, random)];
    const adults = pick(random(), HOUSEHOLD) + 1;
    const raw = (stratum.adults / stratum.clusters / answering.length) * adults;
    return { tilts, known, raw };
  });
}

const AGES: Readonly<Record<string, readonly [number, number]>> = {
  tu_18_29: [18, 29],
  tu_30_44: [30, 44],
  tu_45_59: [45, 59],
  tu_60: [60, 88],
};

function withAge(known: ReadonlyMap<string, string>, random: Random): readonly [string, string] {
  const [low, high] = AGES[known.get('nhom_tuoi') ?? ''] ?? [18, 88];
  return ['tuoi', String(between(random, low, high))];
}

/**
 * A stratified sample of clusters with a person in each answering household. Weights are the inverse of the chance
 * of selection, mended for non-response within the cluster and scaled to a mean of 1, with four decimals.
 */
export function drawClusterSample(design: ClusterDesign, random: Random): Person[] {
  const places = design.strata.flatMap((stratum) =>
    Array.from({ length: stratum.clusters }, () => stratum),
  );
  const drawn = places.flatMap((stratum, at) =>
    drawCluster(design, stratum, `C${String(at + 1).padStart(3, '0')}`, random),
  );
  const mean = drawn.reduce((sum, { raw }) => sum + raw, 0) / drawn.length;
  return drawn.map(({ tilts, known, raw }) => ({
    tilts,
    known: new Map([...known, withAge(known, random), ['trong_so', (raw / mean).toFixed(4)]]),
  }));
}
