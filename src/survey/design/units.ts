import { calibrationOf, type Calibration } from './calibration.ts';
import { codesOf, numberPairs, populationOf } from './codes.ts';
import { strataOf, type Lonely, type Strata } from './strata.ts';
import type { Survey } from '../model/survey.ts';

/** Rows gathered by the primary sampling unit they are in. */
export interface Clusters {
  /** Rows, unit after unit, in the order of the file within a unit. */
  readonly order: Int32Array;
  /** Where in `order` each unit begins; one more than there are units. */
  readonly start: Int32Array;
  /** The stratum of each unit. */
  readonly stratum: Int32Array;
}

/** The sampling design as the variance needs it. */
export interface Units {
  readonly rows: number;
  /** A row, above 0; null when everyone counts as 1. */
  readonly weight: Float64Array | null;
  /** A row: the same, or 1. */
  readonly weights: Float64Array;
  /** A row, from 0. */
  readonly stratum: Int32Array;
  /** Null where every row is a unit. */
  readonly clusters: Clusters | null;
  readonly strata: Strata;
  /** A row: the square of its weight, as a unit of its own, times the scale of its stratum but for `factor`. */
  readonly squares: Float64Array;
  /** A stratum: what the products of its units' sums are multiplied by, but for `factor`. */
  readonly unitScale: Float64Array;
  /** The scale of the one stratum, kept for the end so that sums of whole numbers stay whole; 1 where there are more. */
  readonly factor: number;
  /** The margins that the weights were raked to; null where they were not. */
  readonly raking: Calibration | null;
}

/**
 * Reads the sampling design of a survey: first-stage units within strata, weights, finite populations. Cluster codes count
 * within their stratum. Without weights, populations that were drawn from at different rates give the weights N / n, as in
 * R's `svydesign`.
 *
 * Returns null for a survey of which only tables survive, and for one without respondents.
 */
export function unitsOf(survey: Survey, lonely: Lonely): Units | null {
  if (survey.source.kind === 'results' || survey.source.responses.rows === 0) return null;
  const { responses } = survey.source;
  const { rows } = responses;
  const codes = codesOf(survey, responses, 'stratum');
  const { index: stratum, count } =
    codes === null ? { index: new Int32Array(rows), count: 1 } : numberPairs(null, codes);
  const cluster = codesOf(survey, responses, 'cluster');
  const clusters = cluster === null ? null : gather(stratum, numberPairs(stratum, cluster));
  const population = populationOf(survey, responses);
  const strata = strataOf({ stratum, count, clusters, population }, lonely);
  const weight = responses.weight ?? implied(stratum, strata);
  const weights = weight ?? new Float64Array(rows).fill(1);
  const drawn = { stratum, clusters, strata, ...scalesOf(weights, stratum, strata) };
  const raking = responses.raking === undefined ? null : calibrationOf(responses.raking, drawn);
  return { rows, weight, weights, ...drawn, raking };
}

/** N / n of the stratum; null where it is the same for all, for then it changes no share and no mean. */
function implied(stratum: Int32Array, strata: Strata): Float64Array | null {
  const rates = strata.units.map((n, h) => (strata.population[h] ?? Infinity) / n);
  if (rates.every((rate) => rate === rates[0]) || rates.includes(Infinity)) return null;
  return Float64Array.from(stratum, (h) => rates[h] ?? NaN);
}

function scalesOf(
  weights: Float64Array,
  stratum: Int32Array,
  { count, scale }: Strata,
): Pick<Units, 'squares' | 'unitScale' | 'factor'> {
  const unitScale = count === 1 ? Float64Array.of(1) : scale;
  const squares = weights.map((w, row) => w * w * (unitScale[stratum[row] ?? 0] ?? 0));
  return { squares, unitScale, factor: count === 1 ? (scale[0] ?? 0) : 1 };
}

/** A counting sort of the rows by unit. */
function gather(
  stratum: Int32Array,
  { index, count }: { readonly index: Int32Array; readonly count: number },
): Clusters {
  const start = new Int32Array(count + 1);
  for (const unit of index) start[unit + 1] = (start[unit + 1] ?? 0) + 1;
  for (let unit = 0; unit < count; unit++)
    start[unit + 1] = (start[unit + 1] ?? 0) + (start[unit] ?? 0);
  const next = start.slice();
  const order = new Int32Array(index.length);
  const own = new Int32Array(count);
  index.forEach((unit, row) => {
    const at = next[unit] ?? 0;
    next[unit] = at + 1;
    order[at] = row;
    own[unit] = stratum[row] ?? 0;
  });
  return { order, start, stratum: own };
}
