import type { Clusters } from './units.ts';
import type { Raked } from '../model/raked.ts';

/** One margin among the groups of all margins, which are numbered through. */
interface Place {
  readonly from: number;
  /** Groups that people told; those who did not tell come after them. */
  readonly told: number;
  readonly untold: boolean;
}

/** Raked margins as the variance needs them: sums over rows and primary sampling units by group of a margin. */
export interface Calibration {
  /** Groups of all margins. */
  readonly count: number;
  readonly places: readonly Place[];
  /** A margin: a row's group, numbered through. */
  readonly group: readonly Int32Array[];
  /** A row: its raked weight before trimming. */
  readonly weight: Float64Array;
  /** Rows in both of two groups, at k · count + l. */
  readonly rows: Float64Array;
  /** Sums of the raked weights by stratum, at h · count + k. */
  readonly weighted: Float64Array;
  /** Σ over primary sampling units of scale · sum of k · sum of l. */
  readonly products: Float64Array;
  /** Sums of the raked weights by primary sampling unit, at unit · count + k; null where every row is a unit. */
  readonly units: Float64Array | null;
}

interface Drawn {
  readonly stratum: Int32Array;
  readonly clusters: Clusters | null;
  readonly strata: { readonly count: number };
  readonly unitScale: Float64Array;
  readonly factor: number;
}

/** Sums the margins over the design, once for all figures. */
export function calibrationOf({ weight, margins }: Raked, drawn: Drawn): Calibration {
  const { stratum, clusters, strata } = drawn;
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
  const units = clusters === null ? null : unitSums(weight, group, count, clusters);
  const known = { count, places, group, weight, rows, weighted, units };
  return { ...known, products: productsOf(known, drawn) };
}

function placesOf(margins: Raked['margins']): readonly Place[] {
  let from = 0;
  return margins.map(({ population, untold }) => {
    const place = { from, told: population.length - (untold > 0 ? 1 : 0), untold: untold > 0 };
    from += population.length;
    return place;
  });
}

function unitSums(
  weight: Float64Array,
  group: readonly Int32Array[],
  count: number,
  { order, start, stratum }: Clusters,
): Float64Array {
  const sums = new Float64Array(stratum.length * count);
  for (let unit = 0; unit < stratum.length; unit++)
    for (const row of order.subarray(start[unit], start[unit + 1]))
      for (const own of group) {
        const at = unit * count + (own[row] ?? 0);
        sums[at] = (sums[at] ?? 0) + (weight[row] ?? 0);
      }
  return sums;
}

function productsOf(
  { count, group, weight, units }: Omit<Calibration, 'products'>,
  { stratum, clusters, unitScale, factor }: Drawn,
): Float64Array {
  const products = new Float64Array(count * count);
  const enter = (k: number, l: number, x: number) => {
    products[k * count + l] = (products[k * count + l] ?? 0) + x * factor;
  };
  if (units === null || clusters === null)
    weight.forEach((w, row) => {
      const square = w * w * (unitScale[stratum[row] ?? 0] ?? 0);
      for (const a of group) for (const b of group) enter(a[row] ?? 0, b[row] ?? 0, square);
    });
  else
    clusters.stratum.forEach((h, unit) => {
      const sums = units.subarray(unit * count, (unit + 1) * count);
      const scale = unitScale[h] ?? 0;
      sums.forEach((x, k) => {
        if (x !== 0) sums.forEach((y, l) => enter(k, l, scale * x * y));
      });
    });
  return products;
}

/** As often as R's `svyrecvar` goes round the margins. */
const ROUNDS = 10;

/**
 * What the margins explain of a variable: by group of a margin a number, whose sum over a row's groups is taken off the
 * row. Margin after margin the group's mean is taken off, ten times, as R's `svyrecvar` does for a raked design. Who did
 * not tell a margin is explained by it no more than by the whole sample, for how many they are is not known of the
 * population: of a group that told, its departure from all who told is taken off beside the mean of all.
 *
 * @param sums the sum of the variable over the rows of each group
 */
export function explained({ count, places, rows }: Calibration, sums: Float64Array): Float64Array {
  const part = new Float64Array(count);
  if (sums.every((sum) => sum === 0)) return part;
  const left = Float64Array.from(sums);
  const take = (k: number, amount: number): void => {
    part[k] = (part[k] ?? 0) + amount;
    for (let l = 0; l < count; l++) left[l] = (left[l] ?? 0) - amount * (rows[k * count + l] ?? 0);
  };
  for (let round = 0; round < ROUNDS; round++)
    for (const place of places)
      meansOf(place, left, (k) => rows[k * count + k] ?? 0).forEach((mean, at) => {
        take(place.from + at, mean);
      });
  return part;
}

/** What a margin explains of what is left, by group. */
function meansOf(
  { from, told, untold }: Place,
  left: Float64Array,
  sizeOf: (k: number) => number,
): readonly number[] {
  const groups = Array.from({ length: told + (untold ? 1 : 0) }, (_, at) => ({
    sum: left[from + at] ?? 0,
    size: sizeOf(from + at),
  }));
  if (!untold) return groups.map(({ sum, size }) => sum / size);
  const mean = (some: typeof groups) =>
    some.reduce((all, { sum }) => all + sum, 0) / some.reduce((all, { size }) => all + size, 0);
  const [all, ofTold] = [mean(groups), mean(groups.slice(0, told))];
  return groups.map(({ sum, size }, at) => (at === told ? all : sum / size - ofTold + all));
}
