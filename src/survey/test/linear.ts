import { fsum } from 'd3-array';
import { explained, type Calibration } from '../design/calibration.ts';
import type { Units } from '../design/units.ts';
import { variableOf, type FigureKey, type Variable } from './linear-variable.ts';
import type { Survey } from '../model/survey.ts';

export type { FigureKey, Variable } from './linear-variable.ts';

/** A figure, and what each primary sampling unit of the whole design adds to its error. */
export interface Influence {
  readonly value: number;
  /** Σ wᵢzᵢ of each unit, z being the linearised variable; 0 outside the base. Units in the order of `units`. */
  readonly sums: Float64Array;
  /** By unit, 1 where it has a respondent in the base. */
  readonly present: Uint8Array;
  readonly units: Units;
}

/**
 * The influence of every primary sampling unit on one figure: what variances and covariances are made of where figures of
 * one survey are compared, be it two groups, two choices or two questions. One figure at a time, so slower than
 * `estimate`, with the same standard error.
 *
 *     const units = unitsOf(survey, 'error');
 *     const [a, b] = [influence(survey, keyA, units), influence(survey, keyB, units)];
 *     const variance = covariance(a, a) + covariance(b, b) - 2 * covariance(a, b); // of a.value − b.value
 *
 * @param units the design, shared by the figures that are compared
 * @returns null where nobody (or no weight) is in the base. Throws for a question, choice or group that there is not.
 */
export function influence(survey: Survey, key: FigureKey, units: Units): Influence | null {
  if (survey.source.kind === 'results') return null;
  const variable = variableOf(survey, survey.source.responses, key);
  return key.statistic === 'total' ? ofTotal(variable, units) : ofMean(variable, units);
}

/** z = (y − mean) / Σw. */
export function ofMean({ y, inBase }: Variable, units: Units): Influence | null {
  return ofRatio({ y, inBase }, new Float64Array(units.rows).fill(1), units);
}

/** The ratio of two sums, Σwy / Σwx: z = (y − ratio · x) / Σwx. R's `svyratio`. */
export function ofRatio({ y, inBase }: Variable, x: Float64Array, units: Units): Influence | null {
  const { weights } = units;
  const above = fsum(inBase, (own, row) => (own === 1 ? (weights[row] ?? 0) * (y[row] ?? 0) : 0));
  const below = fsum(inBase, (own, row) => (own === 1 ? (weights[row] ?? 0) * (x[row] ?? 0) : 0));
  if (below === 0) return null;
  const value = above / below;
  return gather(units, inBase, value, (row) => ((y[row] ?? 0) - value * (x[row] ?? 0)) / below);
}

/** z = y. */
function ofTotal({ y, inBase }: Variable, units: Units): Influence | null {
  if (!inBase.includes(1)) return null;
  const value = fsum(inBase, (own, row) =>
    own === 1 ? (units.weights[row] ?? 0) * (y[row] ?? 0) : 0,
  );
  return gather(units, inBase, value, (row) => y[row] ?? 0);
}

function gather(
  units: Units,
  inBase: Uint8Array,
  value: number,
  z: (row: number) => number,
): Influence {
  const { clusters, rows, weights } = units;
  const count = clusters === null ? rows : clusters.stratum.length;
  const sums = new Float64Array(count);
  const present = new Uint8Array(count);
  const enter = (row: number, unit: number) => {
    if (inBase[row] !== 1) return;
    sums[unit] = (sums[unit] ?? 0) + (weights[row] ?? 0) * z(row);
    present[unit] = 1;
  };
  if (clusters === null) for (let row = 0; row < rows; row++) enter(row, row);
  else
    for (let unit = 0; unit < count; unit++)
      for (let at = clusters.start[unit] ?? 0; at < (clusters.start[unit + 1] ?? 0); at++)
        enter(clusters.order[at] ?? 0, unit);
  if (units.raking !== null)
    takeMargins(units, units.raking, sums, (row) => (inBase[row] === 1 ? z(row) : 0));
  return { value, sums, present, units };
}

/** Takes off the units' sums what raked margins explain. */
function takeMargins(
  { rows, weights, clusters }: Units,
  raking: Calibration,
  sums: Float64Array,
  z: (row: number) => number,
): void {
  const { count, group, weight, units } = raking;
  const byGroup = new Float64Array(count);
  for (let row = 0; row < rows; row++) {
    const x = (z(row) * (weights[row] ?? 0)) / (weight[row] ?? NaN);
    for (const own of group) byGroup[own[row] ?? 0] = (byGroup[own[row] ?? 0] ?? 0) + x;
  }
  const part = explained(raking, byGroup);
  sums.forEach((sum, unit) => {
    const off =
      clusters === null || units === null
        ? group.reduce((all, own) => all + (part[own[unit] ?? 0] ?? 0), 0) * (weight[unit] ?? 0)
        : part.reduce((all, own, k) => all + own * (units[unit * count + k] ?? 0), 0);
    sums[unit] = sum - off;
  });
}

/** The stratum of each primary sampling unit. */
const stratumOf = ({ clusters, stratum }: Units): Int32Array => clusters?.stratum ?? stratum;

/**
 * The covariance of two figures of one survey; of a figure with itself, its variance. Null where one of them rests on a
 * stratum of which no variance can be told. Throws for figures of two designs.
 */
export function covariance(a: Influence, b: Influence): number | null {
  if (a.units !== b.units) throw new Error('figures of two designs');
  const stratum = stratumOf(a.units);
  const { count, units, scale, centre, unknown } = a.units.strata;
  const own = Array.from({ length: count }, () => ({ a: 0, b: 0 }));
  for (let unit = 0; unit < stratum.length; unit++) {
    const h = stratum[unit] ?? 0;
    if (unknown[h] === 1 && (a.present[unit] === 1 || b.present[unit] === 1)) return null;
    const sums = own[h];
    if (sums === undefined) continue;
    sums.a += a.sums[unit] ?? 0;
    sums.b += b.sums[unit] ?? 0;
  }
  // Deviations from the stratum's mean, which `centre` leaves out where a lonely unit is not centred about its own.
  const means = own.map(({ a: x, b: y }, h) => {
    const n = (centre[h] ?? 0) > 0 ? (units[h] ?? 1) : Infinity;
    return { a: x / n, b: y / n };
  });
  return fsum(stratum, (h, unit) => {
    const mean = means[h] ?? { a: 0, b: 0 };
    return (scale[h] ?? 0) * ((a.sums[unit] ?? 0) - mean.a) * ((b.sums[unit] ?? 0) - mean.b);
  });
}

/** Primary sampling units less strata, of those with a respondent in the base of any of the figures. */
export function freedom(...figures: readonly [Influence, ...Influence[]]): number {
  const stratum = stratumOf(figures[0].units);
  const strata = new Set<number>();
  let units = 0;
  stratum.forEach((h, unit) => {
    if (!figures.some(({ present }) => present[unit] === 1)) return;
    units++;
    strata.add(h);
  });
  return units - strata.size;
}
