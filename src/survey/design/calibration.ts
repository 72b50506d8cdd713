import type { Clusters } from './clusters.ts';
import type { Raked } from '../model/index.ts';

/** Where the groups of a margin stand among those of all margins, which are numbered through. */
interface MarginPlace {
  readonly from: number;
  /** The groups that respondents named; a group of those who did not answer comes after them. */
  readonly answered: number;
  readonly hasMissing: boolean;
}

/** Raked margins as the variance needs them: sums over rows and primary sampling units by group of a margin. */
export interface Calibration {
  /** Groups of all margins. */
  readonly count: number;
  readonly places: readonly MarginPlace[];
  /** By margin, the group of each row. */
  readonly group: readonly Int32Array[];
  /** By row the raked weight, before trimming. */
  readonly weight: Float64Array;
  /** Rows in both of two groups, at k · count + l. */
  readonly rows: Float64Array;
  /** Sums of the raked weights by stratum, at h · count + k. */
  readonly weighted: Float64Array;
  /** Σ over primary sampling units of scale · sum of k · sum of l. */
  readonly products: Float64Array;
  /** Sums of the raked weights by primary sampling unit, at psu · count + k; null where every row is a unit. */
  readonly psuSums: Float64Array | null;
}

interface DesignSums {
  readonly stratum: Int32Array;
  readonly clusters: Clusters | null;
  readonly strata: { readonly count: number };
  readonly psuScale: Float64Array;
  readonly factor: number;
}

/** Sums the margins over the design, once for all figures. */
export function calibrationOf({ weight, margins }: Raked, design: DesignSums): Calibration {
  const { stratum, clusters, strata } = design;
  const places = placesOf(margins);
  const count = margins.reduce((sum, { population }) => sum + population.length, 0);
  const group = margins.map((margin, m) =>
    Int32Array.from(margin.group, (at) => at + (places[m]?.from ?? 0)),
  );
  const rows = new Float64Array(count * count);
  const weighted = new Float64Array(strata.count * count);
  weight.forEach((w, row) => {
    for (const own of group) {
      const k = own[row] ?? 0;
      const at = (stratum[row] ?? 0) * count + k;
      weighted[at] = (weighted[at] ?? 0) + w;
      for (const other of group) {
        const pair = k * count + (other[row] ?? 0);
        rows[pair] = (rows[pair] ?? 0) + 1;
      }
    }
  });
  const psuSums = clusters === null ? null : psuSumsOf(weight, group, count, clusters);
  const known = { count, places, group, weight, rows, weighted, psuSums };
  return { ...known, products: productsOf(known, design) };
}

function placesOf(margins: Raked['margins']): readonly MarginPlace[] {
  let from = 0;
  return margins.map(({ population, missing }) => {
    const place = {
      from,
      answered: population.length - (missing > 0 ? 1 : 0),
      hasMissing: missing > 0,
    };
    from += population.length;
    return place;
  });
}

function psuSumsOf(
  weight: Float64Array,
  group: readonly Int32Array[],
  count: number,
  { order, start, stratum }: Clusters,
): Float64Array {
  const sums = new Float64Array(stratum.length * count);
  for (let psu = 0; psu < stratum.length; psu++)
    for (const row of order.subarray(start[psu], start[psu + 1]))
      for (const own of group) {
        const at = psu * count + (own[row] ?? 0);
        sums[at] = (sums[at] ?? 0) + (weight[row] ?? 0);
      }
  return sums;
}

function productsOf(
  { count, group, weight, psuSums }: Omit<Calibration, 'products'>,
  { stratum, clusters, psuScale, factor }: DesignSums,
): Float64Array {
  const products = new Float64Array(count * count);
  const enter = (k: number, l: number, x: number) => {
    products[k * count + l] = (products[k * count + l] ?? 0) + x * factor;
  };
  if (psuSums === null)
    weight.forEach((w, row) => {
      const square = w * w * (psuScale[stratum[row] ?? 0] ?? 0);
      for (const a of group) for (const b of group) enter(a[row] ?? 0, b[row] ?? 0, square);
    });
  else
    clusters?.stratum.forEach((h, psu) => {
      const sums = psuSums.subarray(psu * count, (psu + 1) * count);
      const scale = psuScale[h] ?? 0;
      sums.forEach((x, k) => {
        if (x !== 0) sums.forEach((y, l) => enter(k, l, scale * x * y));
      });
    });
  return products;
}

/** The number of passes over the margins in R's `svyrecvar`. */
const ROUNDS = 10;

/**
 * The part of a variable that the margins explain, as one number for each group of each margin; a row's explained part
 * is the sum over its groups. Margin after margin the group means are taken off, ten times, as R's `svyrecvar` does
 * for a raked design (Deville, Särndal and Sautory, JASA 88, 1993).
 *
 * Those who did not answer a margin's question are known from the sample alone. So for a group that answered, its
 * departure from the mean of all who answered is taken off beside the overall mean.
 *
 * @param sums the sum of the variable over the rows of each group
 */
export function explainedByMargins(
  { count, places, rows }: Calibration,
  sums: Float64Array,
): Float64Array {
  const part = new Float64Array(count);
  if (sums.every((sum) => sum === 0)) return part;
  const left = Float64Array.from(sums);
  const take = (k: number, amount: number): void => {
    part[k] = (part[k] ?? 0) + amount;
    left.forEach((own, l) => {
      left[l] = own - amount * (rows[k * count + l] ?? 0);
    });
  };
  for (let round = 0; round < ROUNDS; round++)
    for (const place of places)
      meansOf(place, left, (k) => rows[k * count + k] ?? 0).forEach((mean, at) => {
        take(place.from + at, mean);
      });
  return part;
}

/** By group, the mean of what is not explained yet. */
function meansOf(
  { from, answered, hasMissing }: MarginPlace,
  left: Float64Array,
  sizeOf: (k: number) => number,
): readonly number[] {
  const groups = Array.from({ length: answered + (hasMissing ? 1 : 0) }, (_, at) => ({
    sum: left[from + at] ?? 0,
    size: sizeOf(from + at),
  }));
  if (!hasMissing) return groups.map(({ sum, size }) => sum / size);
  const mean = (some: typeof groups) =>
    some.reduce((all, { sum }) => all + sum, 0) / some.reduce((all, { size }) => all + size, 0);
  const [all, ofAnswered] = [mean(groups), mean(groups.slice(0, answered))];
  return groups.map(({ sum, size }, at) => (at === answered ? all : sum / size - ofAnswered + all));
}
