import { comparisonOf, type Comparison } from './compare.ts';
import type { Scale } from './contrast-scale.ts';
import type { Units } from '../design/units.ts';
import type { Crossing } from './rao-scott-table.ts';
import type { Statistic } from '../model/result.ts';
import type { Cells } from '../design/tally.ts';
import { freedomOf, isUnknown, sumOf, varianceOf } from '../design/variance.ts';

/** One figure of two groups compared. */
export interface PairContrast extends Comparison {
  readonly statistic: Statistic;
  readonly choice: string | null;
  readonly group: string;
  readonly otherGroup: string;
}

/** A group's figure as a linear form over the cells of the table. */
interface Side {
  readonly value: number;
  readonly form: Float64Array;
  readonly base: Float64Array;
}

/**
 * Each pair of groups of a table by each scale, the earlier less the later: a difference is one linear form over the cells,
 * so its variance holds the covariance of the groups. As `compareGroups`, which reads the rows anew for every pair.
 *
 * @param cells the sums of the table: cell row · columns + column
 */
export function pairsOf(
  table: Crossing,
  cells: Cells,
  scales: readonly Scale[],
  units: Units,
): PairContrast[] {
  return scales.flatMap((scale) => {
    const sides = table.groups.map((_, column) => sideOf(table, cells, scale, column));
    const present = presenceOf(table, cells, scale, units);
    return table.groups.flatMap((group, a) =>
      table.groups.slice(a + 1).flatMap((otherGroup, after) => {
        const b = a + 1 + after;
        const [one, other] = [sides[a], sides[b]];
        if (!one || !other) return [];
        const count = unitsWith(present, a, b);
        const found = differ(one, other, scale, { ...cells, units: Float64Array.of(count) }, units);
        const { statistic, choice } = scale;
        return found === null ? [] : [{ statistic, choice, group, otherGroup, ...found }];
      }),
    );
  });
}

function differ(one: Side, other: Side, { choice }: Scale, cells: Cells, units: Units) {
  const base = one.base.map((own, cell) => own + (other.base[cell] ?? 0));
  if (isUnknown(cells, units.strata, base)) return null;
  const form = one.form.map((own, cell) => own - (other.form[cell] ?? 0));
  const se = Math.sqrt(varianceOf(cells, units.strata, form));
  const difference = one.value - other.value;
  const scale = choice === null ? Math.max(Math.abs(one.value), Math.abs(other.value)) : 1;
  return comparisonOf({ difference, se, df: freedomOf(cells, base, 0) }, scale);
}

/** The figure of a group; null where nobody of it is in the base. */
function sideOf(
  { rows, columns }: Crossing,
  cells: Cells,
  scale: Scale,
  column: number,
): Side | null {
  const spread = (part: readonly number[]): Float64Array => {
    const form = new Float64Array(rows * columns);
    part.forEach((own, row) => (form[row * columns + column] = own));
    return form;
  };
  const base = spread(scale.base);
  const weight = sumOf(cells, base);
  if (weight === 0) return null;
  const score = spread(scale.score.map((own, row) => own * (scale.base[row] ?? 0)));
  const value = sumOf(cells, score) / weight;
  return {
    value,
    base,
    form: score.map((own, cell) => (own - value * (base[cell] ?? 0)) / weight),
  };
}

/** How many primary sampling units hold a respondent of the base in each group; which of them, where groups may share one. */
interface Presence {
  readonly count: readonly number[];
  readonly has: readonly Uint8Array[] | null;
}

function presenceOf(
  { code, columns }: Crossing,
  { n }: Cells,
  { base }: Scale,
  { clusters }: Units,
): Presence {
  const count = Array.from({ length: columns }, () => 0);
  if (clusters === null) {
    n.forEach((own, cell) => {
      const at = cell % columns;
      count[at] = (count[at] ?? 0) + own * (base[Math.floor(cell / columns)] ?? 0);
    });
    return { count, has: null };
  }
  const isIn = (cell: number) => cell >= 0 && base[Math.floor(cell / columns)] === 1;
  const { order, start, stratum } = clusters;
  const has = count.map(() => new Uint8Array(stratum.length));
  for (let unit = 0; unit < stratum.length; unit++)
    for (let at = start[unit] ?? 0; at < (start[unit + 1] ?? 0); at++) {
      const cell = code[order[at] ?? 0] ?? -1;
      const own = isIn(cell) ? has[cell % columns] : undefined;
      if (own !== undefined) own[unit] = 1;
    }
  return { count: has.map((own) => own.reduce((sum, one) => sum + one, 0)), has };
}

function unitsWith({ count, has }: Presence, a: number, b: number): number {
  const both = (count[a] ?? 0) + (count[b] ?? 0);
  if (has === null) return both;
  const shared = has[a]?.reduce((sum, own, unit) => sum + own * (has[b]?.[unit] ?? 0), 0) ?? 0;
  return both - shared;
}
