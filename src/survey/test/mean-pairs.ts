import { type Comparison, comparisonOf } from './compare.ts';
import { pairDegrees } from './degrees.ts';
import { type GroupSums, groupSums } from './group-sums.ts';
import { supportsOfCounts } from './support.ts';
import type { SurveyDesign } from '../design/index.ts';
import type { Breakdown } from '../estimate/index.ts';

/** The means of two groups, compared. */
interface PairOfMeans extends Comparison {
  readonly group: string;
  readonly otherGroup: string;
}

/**
 * Compares the means of every pair of groups where every respondent is a unit and weights are not raked: no two groups share a unit, so
 * each group's sums are read once. The same numbers as `compareGroups`.
 *
 * @param y by row a number, NaN for none
 */
export function meanPairsOf(
  y: Float64Array,
  breakdown: Breakdown,
  design: SurveyDesign,
): PairOfMeans[] {
  const { unknown } = design.strata;
  const groups = groupSums(y, breakdown, design);
  const supports = supportsOfCounts(
    groups.map(({ n }) => n),
    groups.map(({ strata }) => strata),
  );
  const isUnknown = ({ strata }: GroupSums) =>
    strata.some((own, h) => own === 1 && unknown[h] === 1);
  const isKnown = groups.map((one) => !isUnknown(one));
  return groups.flatMap((one, a) =>
    groups.slice(a + 1).flatMap((other, after) => {
      const b = a + 1 + after;
      if (isKnown[a] !== true || isKnown[b] !== true) return [];
      return [pairOf(one, other, pairDegrees(supports, a, b), design)];
    }),
  );
}

function pairOf(
  one: GroupSums,
  other: GroupSums,
  df: number,
  { strata }: SurveyDesign,
): PairOfMeans {
  const between = one.byStratum.reduce(
    (sum, own, h) => sum + (strata.centre[h] ?? 0) * (own - (other.byStratum[h] ?? 0)) ** 2,
    0,
  );
  const se = Math.sqrt(Math.max(0, one.squares + other.squares - between));
  const size = Math.max(Math.abs(one.mean), Math.abs(other.mean));
  const found = comparisonOf({ difference: one.mean - other.mean, se, df }, size);
  return { group: one.name, otherGroup: other.name, ...found };
}
