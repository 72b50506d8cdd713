import type { SurveyDesign, Tally } from '../design/index.ts';
import type { Breakdown } from './breakdown.ts';
import { tallyClusters, type PsuSums } from './tally-clusters.ts';
import { residualTally, type Enter } from './tally-raked.ts';
import { stagedTally } from './tally-stages.ts';
import type { Coded } from './tally.ts';

/**
 * Counts codes within the groups of a breakdown, with what their variances need, in one pass over the rows. Sums are
 * compensated, so the order of the rows changes nothing beyond about one unit in the last place.
 */
export function tallyCodes(coded: Coded, breakdown: Breakdown, design: SurveyDesign): Tally {
  const enter = enterCodes(coded, breakdown);
  const tally = stagedTally(tallyAll(coded, breakdown, design), enter, design);
  return residualTally(tally, enter, design);
}

function enterCodes({ code, level }: Coded, { groupIndex }: Breakdown): Enter {
  return (row, put) => {
    const group = groupIndex[row] ?? -1;
    const c = code[row] ?? -1;
    if (group >= 0 && c >= 0) put(group * level.length + c, 1);
  };
}

function tallyAll(coded: Coded, breakdown: Breakdown, design: SurveyDesign): Tally {
  const levels = Math.max(0, ...coded.level) + 1;
  if (design.clusters !== null) {
    const layout = { groups: breakdown.groups.length, width: coded.level.length, levels };
    const enter = entryOf(coded, breakdown, design);
    return tallyClusters({ ...layout, enter }, design, design.clusters);
  }
  const plain = design.weight === null && design.strata.count === 1;
  return plain
    ? countRows(coded, breakdown, design, levels)
    : weighRows(coded, breakdown, design, levels);
}

function entryOf({ code, level }: Coded, { groupIndex }: Breakdown, { weights }: SurveyDesign) {
  const width = level.length;
  return (order: Int32Array, from: number, to: number, { sum, lowest, n }: PsuSums): void => {
    for (let i = from; i < to; i++) {
      const row = order[i] ?? 0;
      const group = groupIndex[row] ?? -1;
      const c = code[row] ?? -1;
      if (group < 0 || c < 0) continue;
      const cell = group * width + c;
      const own = level[c] ?? 0;
      sum[cell] = (sum[cell] ?? 0) + (weights[row] ?? 0);
      n[cell] = (n[cell] ?? 0) + 1;
      if (own < (lowest[group] ?? 0)) lowest[group] = own;
    }
  };
}

/** Without weights, strata and clusters the counts are enough. */
function countRows(
  { code, level }: Coded,
  breakdown: Breakdown,
  design: SurveyDesign,
  levels: number,
): Tally {
  const width = level.length;
  const n = new Float64Array(breakdown.groups.length * width);
  const { groupIndex } = breakdown;
  for (let row = 0; row < groupIndex.length; row++) {
    const group = groupIndex[row] ?? -1;
    const c = code[row] ?? -1;
    if (group >= 0 && c >= 0) n[group * width + c] = (n[group * width + c] ?? 0) + 1;
  }
  const products = diagonal(n, width, design.factor);
  const counts = { n, weighted: n, residuals: n };
  return { width, strata: 1, ...counts, products, psus: byLevel(n, level, levels), levels };
}

/** Every row is a primary sampling unit: the products of two codes are 0. */
function weighRows(
  { code, level }: Coded,
  breakdown: Breakdown,
  design: SurveyDesign,
  levels: number,
): Tally {
  const width = level.length;
  const strata = design.strata.count;
  const n = new Float64Array(breakdown.groups.length * width);
  const own = new Float64Array(n.length);
  const weighted = new Float64Array(n.length * strata);
  const cells = accumulate(code, breakdown, design, width);
  for (let at = 0; at < weighted.length; at++) {
    const cell = Math.floor(at / (strata * width)) * width + (at % width);
    const [count = 0, w = 0, wRest = 0, square = 0, squareRest = 0] = cells.subarray(
      at * STRIDE,
      (at + 1) * STRIDE,
    );
    n[cell] = (n[cell] ?? 0) + count;
    weighted[at] = w + wRest;
    own[cell] = (own[cell] ?? 0) + square + squareRest;
  }
  const products = diagonal(own, width, design.factor);
  const found = { n, weighted, residuals: weighted, products };
  return { width, strata, ...found, psus: byLevel(n, level, levels), levels };
}

/** By group, stratum and code: count, Σw and its compensation, Σw² and its compensation. */
const STRIDE = 5;

/**
 * The innermost loop of a large survey, over 10 million turns for 75,000 respondents: the two compensated sums (Knuth,
 * without a branch) stand side by side in memory and are written out.
 */
function accumulate(
  code: Coded['code'],
  { groups, groupIndex }: Breakdown,
  { weights, squares, stratum, strata }: SurveyDesign,
  width: number,
): Float64Array {
  const cells = new Float64Array(groups.length * strata.count * width * STRIDE);
  for (let row = 0; row < groupIndex.length; row++) {
    const group = groupIndex[row] ?? -1;
    const c = code[row] ?? -1;
    if (group < 0 || c < 0) continue;
    const at = ((group * strata.count + (stratum[row] ?? 0)) * width + c) * STRIDE;
    cells[at] = (cells[at] ?? 0) + 1;
    const w = weights[row] ?? 0;
    const sum = cells[at + 1] ?? 0;
    const more = sum + w;
    const got = more - sum;
    cells[at + 1] = more;
    cells[at + 2] = (cells[at + 2] ?? 0) + (sum - (more - got) + (w - got));
    const square = squares[row] ?? 0;
    const squared = cells[at + 3] ?? 0;
    const next = squared + square;
    const gained = next - squared;
    cells[at + 3] = next;
    cells[at + 4] = (cells[at + 4] ?? 0) + (squared - (next - gained) + (square - gained));
  }
  return cells;
}

function diagonal(own: Float64Array, width: number, factor: number): Float64Array {
  const products = new Float64Array(own.length * width);
  own.forEach((x, cell) => {
    products[cell * width + (cell % width)] = x * factor;
  });
  return products;
}

function byLevel(n: Float64Array, level: readonly number[], levels: number): Float64Array {
  const psus = new Float64Array((n.length / level.length) * levels);
  n.forEach((count, cell) => {
    const group = Math.floor(cell / level.length);
    const at = group * levels + (level[cell % level.length] ?? 0);
    psus[at] = (psus[at] ?? 0) + count;
  });
  return psus;
}
