import type { Margin } from '../model/index.ts';

/** Raked weights, and how raking went. */
export interface Raking {
  readonly weight: Float64Array;
  readonly iterations: number;
  readonly converged: boolean;
  /** The largest distance of a weighted count from its margin, as a share of the population. */
  readonly largestError: number;
}

interface RakeOptions {
  /** Rounds at the most. */
  readonly maxIterations?: number;
  /** Converged when every cell of the cross-table moves by less than this share of the weights in a round. */
  readonly epsilon?: number;
}

const DEFAULTS = { maxIterations: 200, epsilon: 1e-12 };

/**
 * Raking (iterative proportional fitting; Deming and Stephan, Annals of Mathematical Statistics 11, 1940): multiplies
 * weights margin by margin until the weighted counts meet all margins. The rounds and the stopping rule are those of
 * `rake` in R's `survey`, whose `epsilon` below 1 is a share of the weights too.
 *
 * @param start positive weights, one a row
 * @throws when a margin has people in a group that no row is in: no weight can reach it
 * @example rake(new Float64Array([1, 1, 1]), [{ group: [0, 0, 1], population: [10, 10] }]).weight; // [5, 5, 10]
 */
export function rake(
  start: Float64Array,
  margins: readonly Margin[],
  options: RakeOptions = {},
): Raking {
  const { maxIterations, epsilon } = { ...DEFAULTS, ...options };
  const weight = Float64Array.from(start);
  const cell = crossClassified(margins, weight.length);
  let before = sumsOf(cell.index, weight, cell.count);
  for (let iterations = 1; iterations <= maxIterations; iterations += 1) {
    for (const margin of margins) adjustTo(weight, margin);
    const after = sumsOf(cell.index, weight, cell.count);
    const total = after.reduce((sum, one) => sum + one, 0);
    const moved = Math.max(...after.map((one, at) => Math.abs(one - (before[at] ?? 0))));
    if (moved < epsilon * total) return report(weight, margins, iterations, true);
    before = after;
  }
  return report(weight, margins, maxIterations, false);
}

function adjustTo(weight: Float64Array, { group, population }: Margin): void {
  const sums = sumsOf(group, weight, population.length);
  const factor = population.map((people, at) => {
    const sum = sums[at] ?? 0;
    if (sum === 0 && people > 0) throw new Error(`no row in group of margin: ${String(at)}`);
    return sum === 0 ? 0 : people / sum;
  });
  weight.forEach((own, row) => {
    weight[row] = own * (factor[group[row] ?? -1] ?? 0);
  });
}

function sumsOf(group: ArrayLike<number>, weight: Float64Array, count: number): number[] {
  const sums = new Array<number>(count).fill(0);
  weight.forEach((own, row) => {
    const at = group[row] ?? -1;
    sums[at] = (sums[at] ?? 0) + own;
  });
  return sums;
}

/** Each row's cell in the cross-table of all margins. */
function crossClassified(
  margins: readonly Margin[],
  rows: number,
): { index: Int32Array; count: number } {
  const index = Int32Array.from({ length: rows }, (_, row) =>
    margins.reduce(
      (cell, { group, population }) => cell * population.length + (group[row] ?? 0),
      0,
    ),
  );
  return { index, count: margins.reduce((count, { population }) => count * population.length, 1) };
}

function report(
  weight: Float64Array,
  margins: readonly Margin[],
  iterations: number,
  converged: boolean,
): Raking {
  const errors = margins.flatMap((margin) => marginErrors(weight, margin));
  return { weight, iterations, converged, largestError: Math.max(0, ...errors) };
}

/** By group, the distance of its weighted count from the margin, as a share of the population. */
export function marginErrors(
  weight: Float64Array,
  { group, population }: Margin,
): readonly number[] {
  const total = population.reduce((sum, people) => sum + people, 0);
  const sums = sumsOf(group, weight, population.length);
  return population.map((people, at) => Math.abs(people - (sums[at] ?? 0)) / total);
}
