import { calibrationOf, type Calibration } from './calibration.ts';
import { designCodesOf, numberPairs, sizesOf } from './design-columns.ts';
import { clustersOf, type Clusters } from './clusters.ts';
import { type SecondStage, secondStageOf } from './second-stage.ts';
import { strataOf, type LonelyPsu, type Strata } from './strata.ts';
import type { Responses, Survey } from '../model/index.ts';

/**
 * The sampling design as the variance needs it: primary sampling units within strata, weights, finite populations.
 */
export interface SurveyDesign {
  readonly rows: number;
  /** By row, above 0; null where all weights are 1. */
  readonly weight: Float64Array | null;
  /** By row, ones where there are no weights. */
  readonly weights: Float64Array;
  /** By row, from 0. */
  readonly stratum: Int32Array;
  /** Null where every row is a primary sampling unit. */
  readonly clusters: Clusters | null;
  readonly strata: Strata;
  /**
   * By row the squared weight times the scale of its stratum, without `factor`: its variance as a unit of its own.
   */
  readonly squares: Float64Array;
  /** By stratum, what the products of the units' sums are multiplied by, without `factor`. */
  readonly psuScale: Float64Array;
  /** The scale where there is one stratum, applied at the end so that sums of whole numbers stay whole; else 1. */
  readonly factor: number;
  /** The margins that the weights were raked to; null where they were not. */
  readonly raking: Calibration | null;
  /** People drawn within clusters, where it is known of how many; null where the variance is that of the first stage. */
  readonly within: SecondStage | null;
}

/**
 * Reads the sampling design of a survey from its columns, as R's `svydesign` does. Cluster codes are nested in strata.
 * Without a weight column, different sampling rates give the weights: N / n of the stratum, times M / m of the cluster.
 *
 * The number of clusters in a stratum corrects the variance only where the number of people in each cluster is known too: the
 * correction of the first stage alone takes everyone in a drawn cluster to have been asked. With raked weights clusters count as
 * drawn with replacement, which overstates.
 *
 * @param lonely what to do with strata of a single primary sampling unit
 * @returns null where only tables survive, and for a survey without respondents
 * @example surveyDesignOf(survey, 'error')?.strata.count // 6
 */
export function surveyDesignOf(survey: Survey, lonely: LonelyPsu): SurveyDesign | null {
  if (survey.source.kind === 'results' || survey.source.responses.rows === 0) return null;
  const { responses } = survey.source;
  const { rows } = responses;
  const codes = designCodesOf(survey, responses, 'stratum');
  const stratum = codes?.index ?? new Int32Array(rows);
  const count = codes?.codes.length ?? 1;
  const cluster = designCodesOf(survey, responses, 'cluster');
  const clusters = cluster === null ? null : clustersOf(stratum, numberPairs(stratum, cluster));
  const isRaked = responses.raking !== undefined;
  const sizes = sizesIn(survey, responses);
  const people = clusters === null ? null : sizes.people;
  const corrects = !sizes.ofClusters || (people !== null && !isRaked);
  const counted = { stratum, count, clusters, population: sizes.population, corrects };
  const first = strataOf(counted, lonely);
  const weight = responses.weight ?? impliedWeights(stratum, first, peopleRates(people, clusters));
  const weights = weight ?? new Float64Array(rows).fill(1);
  const isStaged = people !== null && clusters !== null && sizes.population !== null && !isRaked;
  const within = isStaged
    ? secondStageOf({ clusters, strata: first, weights, people }, lonely)
    : null;
  const strata = withUnknown(first, within);
  const scales = scalesOf(weights, stratum, strata, within === null);
  const design = { stratum, clusters, strata, ...scales };
  const raking = responses.raking === undefined ? null : calibrationOf(responses.raking, design);
  return { rows, weight, weights, ...design, raking, within };
}

/** The columns of sizes. Of a population it is not said whether it is of clusters that were asked whole. */
function sizesIn(survey: Survey, responses: Responses) {
  const ofClusters = sizesOf(survey, responses, 'stratum_clusters');
  return {
    population: ofClusters ?? sizesOf(survey, responses, 'population'),
    ofClusters: ofClusters !== null,
    people: sizesOf(survey, responses, 'cluster_people'),
  };
}

/** By row M / m of its cluster; null where it is not known. */
function peopleRates(people: Float64Array | null, clusters: Clusters | null): Float64Array | null {
  if (people === null || clusters === null) return null;
  const rates = new Float64Array(people.length);
  clusters.stratum.forEach((_, unit) => {
    const rows = clusters.order.subarray(clusters.start[unit], clusters.start[unit + 1]);
    for (const row of rows) rates[row] = (people[row] ?? NaN) / rows.length;
  });
  return rates;
}

/** N / n by stratum, times M / m by cluster; null where it is the same for all, which changes no share and no mean. */
function impliedWeights(
  stratum: Int32Array,
  strata: Strata,
  within: Float64Array | null,
): Float64Array | null {
  const rates = strata.psus.map((n, h) => (strata.population[h] ?? Infinity) / n);
  if (rates.includes(Infinity) || (within === null && rates.every((rate) => rate === rates[0])))
    return null;
  const weights = Float64Array.from(stratum, (h, row) => (rates[h] ?? NaN) * (within?.[row] ?? 1));
  return weights.every((weight) => weight === weights[0]) ? null : weights;
}

function withUnknown(strata: Strata, within: SecondStage | null): Strata {
  if (within === null) return strata;
  const unknown = strata.unknown.map((own, h) => Math.max(own, within.unknown[h] ?? 0));
  return { ...strata, unknown };
}

function scalesOf(
  weights: Float64Array,
  stratum: Int32Array,
  { count, scale }: Strata,
  isOneStage: boolean,
): Pick<SurveyDesign, 'squares' | 'psuScale' | 'factor'> {
  const isPlain = count === 1 && isOneStage;
  const psuScale = isPlain ? Float64Array.of(1) : scale;
  const squares = weights.map((w, row) => w * w * (psuScale[stratum[row] ?? 0] ?? 0));
  return { squares, psuScale, factor: isPlain ? (scale[0] ?? 0) : 1 };
}
