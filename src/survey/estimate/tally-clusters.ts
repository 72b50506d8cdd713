import type { Clusters, Units } from '../design/units.ts';
import { add, sums, totals, type Sums } from '../model/sum.ts';
import type { Tally } from '../design/tally.ts';

/** The sums of one unit, which are cleared for the next. */
export interface Unit {
  /** Cell c of group g is at g · width + c. */
  readonly sum: Float64Array;
  /** By group, the lowest level of a respondent; the number of levels where there is none. */
  readonly lowest: Int32Array;
  /** Unweighted respondents by group and cell, never cleared. */
  readonly n: Float64Array;
}

interface Layout {
  readonly groups: number;
  readonly width: number;
  readonly levels: number;
  /** Adds the rows `order[from]` … `order[to − 1]` to a unit. */
  readonly enter: (order: Int32Array, from: number, to: number, unit: Unit) => void;
}

interface Into {
  readonly weighted: Sums;
  /** Only d ≥ c, until the end. */
  readonly products: Sums;
  readonly units: Float64Array;
}

/** Sums over clusters, unit after unit. A breakdown cuts across few units, so groups and codes a unit lacks cost little. */
export function tallyClusters(layout: Layout, units: Units, clusters: Clusters): Tally {
  const { groups, width, levels, enter } = layout;
  const { order, start, stratum } = clusters;
  const strata = units.strata.count;
  const into: Into = {
    weighted: sums(groups * strata * width),
    products: sums(groups * width * width),
    units: new Float64Array(groups * levels),
  };
  const unit: Unit = {
    sum: new Float64Array(groups * width),
    lowest: new Int32Array(groups).fill(levels),
    n: new Float64Array(groups * width),
  };
  const present = new Int32Array(width);
  for (let u = 0; u < stratum.length; u++) {
    enter(order, start[u] ?? 0, start[u + 1] ?? 0, unit);
    const h = stratum[u] ?? 0;
    const scale = units.unitScale[h] ?? 0;
    for (let group = 0; group < groups; group++) {
      const level = unit.lowest[group] ?? levels;
      if (level === levels) continue;
      unit.lowest[group] = levels;
      into.units[group * levels + level] = (into.units[group * levels + level] ?? 0) + 1;
      const from = { unit: group * width, weighted: (group * strata + h) * width };
      addUnit(into, unit.sum, present, from, scale);
    }
  }
  const products = mirrored(totals(into.products, units.factor), width);
  const weighted = totals(into.weighted);
  const found = { n: unit.n, weighted, residuals: weighted, products, units: into.units };
  return { width, levels, strata, ...found };
}

/** Adds a group's sums of one unit, and clears them. `present` is a list to write in, as long as there are cells. */
function addUnit(
  { weighted, products }: Into,
  sum: Float64Array,
  present: Int32Array,
  from: { readonly unit: number; readonly weighted: number },
  scale: number,
): void {
  const width = present.length;
  let count = 0;
  for (let c = 0; c < width; c++) {
    const x = sum[from.unit + c] ?? 0;
    if (x === 0) continue;
    present[count++] = c;
    add(weighted.sum, weighted.rest, from.weighted + c, x);
  }
  for (let i = 0; i < count; i++) {
    const c = present[i] ?? 0;
    const x = scale * (sum[from.unit + c] ?? 0);
    const at = (from.unit + c) * width;
    for (let j = i; j < count; j++) {
      const d = present[j] ?? 0;
      add(products.sum, products.rest, at + d, x * (sum[from.unit + d] ?? 0));
    }
  }
  for (let i = 0; i < count; i++) sum[from.unit + (present[i] ?? 0)] = 0;
}

function mirrored(products: Float64Array, width: number): Float64Array {
  for (let at = 0; at < products.length; at += width * width)
    for (let c = 0; c < width; c++)
      for (let d = 0; d < c; d++) products[at + c * width + d] = products[at + d * width + c] ?? 0;
  return products;
}
