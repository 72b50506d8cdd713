import { fsum } from 'd3-array';
import { type Calibration, explainedByMargins, type SurveyDesign } from '../design/index.ts';
import { variableOf, type FigureKey, type Variable } from './variable.ts';
import type { Survey } from '../model/index.ts';

export type { FigureKey } from './variable.ts';

/**
 * A figure, and what each primary sampling unit of the whole design contributes to its sampling error (influence
 * function).
 */
export interface LinearisedFigure {
  readonly value: number;
  /** Σ wᵢzᵢ of each primary sampling unit, z being the linearised variable; 0 outside the base. */
  readonly sums: Float64Array;
  /** By respondent z; null where the variance is that of the first stage. */
  readonly within: Float64Array | null;
  /** By primary sampling unit, 1 where it has a respondent in the base. */
  readonly present: Uint8Array;
  /** By respondent, 1 in the base. */
  readonly inBase: Uint8Array;
  readonly design: SurveyDesign;
}

/**
 * Linearises one figure by primary sampling unit. Variances and covariances of several figures of one survey are made
 * of it, be they of two groups, two choices or two questions. One figure at a time, so slower than `estimate`, with
 * the same standard error.
 *
 *     const design = surveyDesignOf(survey, 'error');
 *     const [a, b] = [linearise(survey, keyA, design), linearise(survey, keyB, design)];
 *     const variance = covariance(a, a) + covariance(b, b) - 2 * covariance(a, b); // of a.value − b.value
 *
 * @param design shared by the figures that are compared
 * @returns null where the base is empty or has no weight. Throws for an unknown question, choice or group.
 */
export function linearise(
  survey: Survey,
  key: FigureKey,
  design: SurveyDesign,
): LinearisedFigure | null {
  if (survey.source.kind === 'results') return null;
  const variable = variableOf(survey, survey.source.responses, key);
  return key.statistic === 'total'
    ? linearisedTotal(variable, design)
    : linearisedMean(variable, design);
}

/** z = (y − mean) / Σw. */
function linearisedMean({ y, inBase }: Variable, design: SurveyDesign): LinearisedFigure | null {
  const { weights } = design;
  const total = fsum(inBase, (own, row) => (own === 1 ? (weights[row] ?? 0) * (y[row] ?? 0) : 0));
  const base = fsum(inBase, (own, row) => (own === 1 ? (weights[row] ?? 0) : 0));
  if (base === 0) return null;
  const mean = total / base;
  return linearisedFigure(design, inBase, mean, (row) => ((y[row] ?? 0) - mean) / base);
}

/** z = y. */
function linearisedTotal({ y, inBase }: Variable, design: SurveyDesign): LinearisedFigure | null {
  if (!inBase.includes(1)) return null;
  const value = fsum(inBase, (own, row) =>
    own === 1 ? (design.weights[row] ?? 0) * (y[row] ?? 0) : 0,
  );
  return linearisedFigure(design, inBase, value, (row) => y[row] ?? 0);
}

function linearisedFigure(
  design: SurveyDesign,
  inBase: Uint8Array,
  value: number,
  z: (row: number) => number,
): LinearisedFigure {
  const { clusters, rows, weights } = design;
  const count = clusters === null ? rows : clusters.stratum.length;
  const sums = new Float64Array(count);
  const present = new Uint8Array(count);
  const enter = (row: number, psu: number) => {
    if (inBase[row] !== 1) return;
    sums[psu] = (sums[psu] ?? 0) + (weights[row] ?? 0) * z(row);
    present[psu] = 1;
  };
  if (clusters === null) inBase.forEach((_, row) => enter(row, row));
  else
    clusters.stratum.forEach((_, psu) => {
      const own = clusters.order.subarray(clusters.start[psu], clusters.start[psu + 1]);
      own.forEach((row) => enter(row, psu));
    });
  if (design.raking !== null)
    subtractMargins(design, design.raking, sums, (row) => (inBase[row] === 1 ? z(row) : 0));
  const within =
    design.within === null
      ? null
      : Float64Array.from(inBase, (own, row) => (own === 1 ? z(row) : 0));
  return { value, sums, within, present, inBase, design };
}

/** Takes what raked margins explain off the units' sums. */
function subtractMargins(
  { rows, weights, clusters }: SurveyDesign,
  raking: Calibration,
  sums: Float64Array,
  z: (row: number) => number,
): void {
  const { count, group, weight, psuSums } = raking;
  const byGroup = new Float64Array(count);
  for (let row = 0; row < rows; row++) {
    const x = (z(row) * (weights[row] ?? 0)) / (weight[row] ?? NaN);
    for (const own of group) byGroup[own[row] ?? 0] = (byGroup[own[row] ?? 0] ?? 0) + x;
  }
  const part = explainedByMargins(raking, byGroup);
  sums.forEach((sum, psu) => {
    const off =
      clusters === null || psuSums === null
        ? group.reduce((all, own) => all + (part[own[psu] ?? 0] ?? 0), 0) * (weight[psu] ?? 0)
        : part.reduce((all, own, k) => all + own * (psuSums[psu * count + k] ?? 0), 0);
    sums[psu] = sum - off;
  });
}

/** The stratum of each primary sampling unit. */
const stratumOf = ({ clusters, stratum }: SurveyDesign): Int32Array => clusters?.stratum ?? stratum;

/**
 * The covariance of two figures of one survey; of a figure with itself, its variance. Null where one of them rests on
 * a stratum whose variance cannot be estimated. Throws for figures of two designs.
 */
export function covariance(a: LinearisedFigure, b: LinearisedFigure): number | null {
  if (a.design !== b.design) throw new Error('figures of two designs');
  const stratum = stratumOf(a.design);
  const { count, psus, scale, centre, unknown } = a.design.strata;
  const own = Array.from({ length: count }, () => ({ a: 0, b: 0 }));
  for (let psu = 0; psu < stratum.length; psu++) {
    const h = stratum[psu] ?? 0;
    if (unknown[h] === 1 && (a.present[psu] === 1 || b.present[psu] === 1)) return null;
    const sums = own[h];
    if (sums === undefined) continue;
    sums.a += a.sums[psu] ?? 0;
    sums.b += b.sums[psu] ?? 0;
  }
  // Deviations from the stratum's mean, unless a single unit is centred about the mean of all (`lonelyPsu`).
  const means = own.map(({ a: x, b: y }, h) => {
    const n = (centre[h] ?? 0) > 0 ? (psus[h] ?? 1) : Infinity;
    return { a: x / n, b: y / n };
  });
  const between = fsum(stratum, (h, psu) => {
    const mean = means[h] ?? { a: 0, b: 0 };
    return (scale[h] ?? 0) * ((a.sums[psu] ?? 0) - mean.a) * ((b.sums[psu] ?? 0) - mean.b);
  });
  return between + covarianceWithin(a, b);
}

/** What people drawn within clusters add; 0 where the variance is that of the first stage. */
function covarianceWithin(a: LinearisedFigure, b: LinearisedFigure): number {
  const { within } = a.design;
  if (within === null || a.within === null || b.within === null) return 0;
  const [x, y] = [a.within, b.within];
  return (
    fsum(within.squares, (square, row) => square * (x[row] ?? 0) * (y[row] ?? 0)) -
    fsum(within.taken, (taken, psu) => taken * (a.sums[psu] ?? 0) * (b.sums[psu] ?? 0))
  );
}
