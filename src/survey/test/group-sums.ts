import type { SurveyDesign } from '../design/index.ts';
import type { Breakdown } from '../estimate/index.ts';

/** What the comparison of one group's mean needs of its respondents, each a unit by itself. */
export interface GroupSums {
  readonly name: string;
  readonly mean: number;
  readonly n: number;
  /** Σ scale · (wz)², with z = (y − mean) / Σw. */
  readonly squares: number;
  /** Σ wz, by stratum. */
  readonly byStratum: Float64Array;
  /** By stratum 1 where the group has a respondent. */
  readonly strata: Uint8Array;
}

/**
 * The sums of every group of a breakdown that somebody with a number is in.
 *
 * @param y by row a number, NaN for none
 */
export function groupSums(
  y: Float64Array,
  { groups, groupIndex }: Breakdown,
  design: SurveyDesign,
): GroupSums[] {
  const { weights, stratum, strata } = design;
  const [total, base, n] = [0, 1, 2].map(() => new Float64Array(groups.length));
  if (total === undefined || base === undefined || n === undefined) return [];
  for (let row = 0; row < y.length; row++) {
    const [own, group, w] = [y[row] ?? NaN, groupIndex[row] ?? -1, weights[row] ?? 0];
    if (group < 0 || Number.isNaN(own)) continue;
    total[group] = (total[group] ?? 0) + w * own;
    base[group] = (base[group] ?? 0) + w;
    n[group] = (n[group] ?? 0) + 1;
  }
  const squares = new Float64Array(groups.length);
  const byStratum = groups.map(() => new Float64Array(strata.count));
  const held = groups.map(() => new Uint8Array(strata.count));
  for (let row = 0; row < y.length; row++) {
    const [own, group, h] = [y[row] ?? NaN, groupIndex[row] ?? -1, stratum[row] ?? 0];
    const [sums, strataHeld] = [byStratum[group], held[group]];
    if (sums === undefined || strataHeld === undefined || Number.isNaN(own)) continue;
    const weight = base[group] ?? NaN;
    const z = ((weights[row] ?? 0) * (own - (total[group] ?? 0) / weight)) / weight;
    squares[group] = (squares[group] ?? 0) + (strata.scale[h] ?? 0) * z * z;
    sums[h] = (sums[h] ?? 0) + z;
    strataHeld[h] = 1;
  }
  return groups.flatMap((name, group) => {
    const [weight, sums, strataHeld] = [base[group] ?? 0, byStratum[group], held[group]];
    if (name === null || weight === 0 || sums === undefined || strataHeld === undefined) return [];
    const mean = (total[group] ?? 0) / weight;
    const counts = { n: n[group] ?? 0, squares: squares[group] ?? 0 };
    return [{ name, mean, ...counts, byStratum: sums, strata: strataHeld }];
  });
}
