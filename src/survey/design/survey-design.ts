import { calibrationOf, type Calibration } from './calibration.ts';
import { designCodesOf, numberPairs, populationOf } from './design-columns.ts';
import { clustersOf, type Clusters } from './clusters.ts';
import { strataOf, type LonelyPsu, type Strata } from './strata.ts';
import type { Survey } from '../model/index.ts';

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
}

/**
 * Reads the sampling design of a survey from its columns, as R's `svydesign` does. Cluster codes are nested in strata.
 * Without a weight column, strata sampled at different rates give the weights N / n.
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
  const population = populationOf(survey, responses);
  const strata = strataOf({ stratum, count, clusters, population }, lonely);
  const weight = responses.weight ?? impliedWeights(stratum, strata);
  const weights = weight ?? new Float64Array(rows).fill(1);
  const design = { stratum, clusters, strata, ...scalesOf(weights, stratum, strata) };
  const raking = responses.raking === undefined ? null : calibrationOf(responses.raking, design);
  return { rows, weight, weights, ...design, raking };
}

/** N / n by stratum; null where it is the same for all, which changes no share and no mean. */
function impliedWeights(stratum: Int32Array, strata: Strata): Float64Array | null {
  const rates = strata.psus.map((n, h) => (strata.population[h] ?? Infinity) / n);
  if (rates.every((rate) => rate === rates[0]) || rates.includes(Infinity)) return null;
  return Float64Array.from(stratum, (h) => rates[h] ?? NaN);
}

function scalesOf(
  weights: Float64Array,
  stratum: Int32Array,
  { count, scale }: Strata,
): Pick<SurveyDesign, 'squares' | 'psuScale' | 'factor'> {
  const psuScale = count === 1 ? Float64Array.of(1) : scale;
  const squares = weights.map((w, row) => w * w * (psuScale[stratum[row] ?? 0] ?? 0));
  return { squares, psuScale, factor: count === 1 ? (scale[0] ?? 0) : 1 };
}
