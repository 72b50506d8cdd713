import type { Clusters, SurveyDesign, Tally } from '../design/index.ts';
import { add, compensatedSums, type CompensatedSums, totals } from '../model/index.ts';

/** The sums of one primary sampling unit, cleared for the next. */
export interface PsuSums {
  /** Cell c of group g is at g · width + c. */
  readonly sum: Float64Array;
  /** By group the lowest base level of a respondent; the number of levels where there is none. */
  readonly lowest: Int32Array;
  /** Unweighted respondents by group and cell, never cleared. */
  readonly n: Float64Array;
}

interface Layout {
  readonly groups: number;
  readonly width: number;
  readonly levels: number;
  /** Adds the rows `order[from]` … `order[to − 1]` to a unit. */
  readonly enter: (order: Int32Array, from: number, to: number, psu: PsuSums) => void;
}

interface Into {
  readonly weighted: CompensatedSums;
  /** Only for d ≥ c, until they are mirrored at the end. */
  readonly products: CompensatedSums;
  readonly psus: Float64Array;
}

/**
 * Sums over primary sampling units, one after another. Most groups and codes are absent from most units, which costs
 * little.
 */
export function tallyClusters(layout: Layout, design: SurveyDesign, clusters: Clusters): Tally {
  const { groups, width, levels, enter } = layout;
  const { order, start, stratum } = clusters;
  const strata = design.strata.count;
  const into: Into = {
    weighted: compensatedSums(groups * strata * width),
    products: compensatedSums(groups * width * width),
    psus: new Float64Array(groups * levels),
  };
  const psu: PsuSums = {
    sum: new Float64Array(groups * width),
    lowest: new Int32Array(groups).fill(levels),
    n: new Float64Array(groups * width),
  };
  const present = new Int32Array(width);
  for (let u = 0; u < stratum.length; u++) {
    enter(order, start[u] ?? 0, start[u + 1] ?? 0, psu);
    const h = stratum[u] ?? 0;
    const scale = (design.psuScale[h] ?? 0) - (design.within?.taken[u] ?? 0);
    for (let group = 0; group < groups; group++) {
      const level = psu.lowest[group] ?? levels;
      if (level === levels) continue;
      psu.lowest[group] = levels;
      into.psus[group * levels + level] = (into.psus[group * levels + level] ?? 0) + 1;
      const from = { psu: group * width, weighted: (group * strata + h) * width };
      addUnit(into, psu.sum, present, from, scale);
    }
  }
  const products = mirrored(totals(into.products, design.factor), width);
  const weighted = totals(into.weighted);
  const found = { n: psu.n, weighted, residuals: weighted, products, psus: into.psus };
  return { width, levels, strata, ...found };
}

/** Adds the sums of a group in one unit, and clears them. `present` is working space, one place a cell. */
function addUnit(
  { weighted, products }: Into,
  sum: Float64Array,
  present: Int32Array,
  from: { readonly psu: number; readonly weighted: number },
  scale: number,
): void {
  const width = present.length;
  let count = 0;
  for (let c = 0; c < width; c++) {
    const x = sum[from.psu + c] ?? 0;
    if (x === 0) continue;
    present[count++] = c;
    add(weighted.sum, weighted.rest, from.weighted + c, x);
  }
  for (let i = 0; i < count; i++) {
    const c = present[i] ?? 0;
    const x = scale * (sum[from.psu + c] ?? 0);
    const at = (from.psu + c) * width;
    for (let j = i; j < count; j++) {
      const d = present[j] ?? 0;
      add(products.sum, products.rest, at + d, x * (sum[from.psu + d] ?? 0));
    }
  }
  for (let i = 0; i < count; i++) sum[from.psu + (present[i] ?? 0)] = 0;
}

function mirrored(products: Float64Array, width: number): Float64Array {
  for (let at = 0; at < products.length; at += width * width)
    for (let c = 0; c < width; c++)
      for (let d = 0; d < c; d++) products[at + c * width + d] = products[at + d * width + c] ?? 0;
  return products;
}
