import { comparisonOf, type Comparison } from './compare.ts';
import type { ComparedFigure } from './compared-figures.ts';
import {
  type Cells,
  degreesOfFreedom,
  isVarianceUnknown,
  sumOf,
  type SurveyDesign,
  varianceOf,
} from '../design/index.ts';
import type { Crosstab } from './crosstab.ts';
import type { Statistic } from '../model/index.ts';

/** One figure of two groups, compared. */
interface PairContrast extends Comparison {
  readonly statistic: Statistic;
  readonly choice: string | null;
  readonly group: string;
  readonly otherGroup: string;
}

/** The figure of a group, as a linear form over the cells of the table. */
interface Side {
  readonly value: number;
  readonly form: Float64Array;
  readonly base: Float64Array;
}

/**
 * Compares every pair of groups of a table by each figure, the earlier less the later. A difference is one linear form
 * over the cells, so its variance includes the covariance of the groups. The same numbers as `compareGroups`, which
 * reads the rows anew for every pair.
 *
 * @param cells the sums of the table: cell row · columns + column
 */
export function pairsOf(
  table: Crosstab,
  cells: Cells,
  figures: readonly ComparedFigure[],
  design: SurveyDesign,
): PairContrast[] {
  return figures.flatMap((scale) => {
    const sides = table.groups.map((_, column) => sideOf(table, cells, scale, column));
    const present = presenceOf(table, cells, scale, design);
    return table.groups.flatMap((group, a) =>
      table.groups.slice(a + 1).flatMap((otherGroup, after) => {
        const b = a + 1 + after;
        const [one, other] = [sides[a], sides[b]];
        if (!one || !other) return [];
        const count = psusWith(present, a, b);
        const found = differ(one, other, scale, { ...cells, psus: Float64Array.of(count) }, design);
        const { statistic, choice } = scale;
        return found === null ? [] : [{ statistic, choice, group, otherGroup, ...found }];
      }),
    );
  });
}

function differ(
  one: Side,
  other: Side,
  { choice }: ComparedFigure,
  cells: Cells,
  design: SurveyDesign,
) {
  const base = one.base.map((own, cell) => own + (other.base[cell] ?? 0));
  if (isVarianceUnknown(cells, design.strata, base)) return null;
  const form = one.form.map((own, cell) => own - (other.form[cell] ?? 0));
  const se = Math.sqrt(varianceOf(cells, design.strata, form));
  const difference = one.value - other.value;
  const scale = choice === null ? Math.max(Math.abs(one.value), Math.abs(other.value)) : 1;
  return comparisonOf({ difference, se, df: degreesOfFreedom(cells, base, 0) }, scale);
}

/** The figure of a group; null where its base is empty. */
function sideOf(
  { rows, columns }: Crosstab,
  cells: Cells,
  scale: ComparedFigure,
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

/** How many primary sampling units hold a respondent of the base, by group; and which, where groups may share one. */
interface Presence {
  readonly count: readonly number[];
  readonly has: readonly Uint8Array[] | null;
}

function presenceOf(
  { code, columns }: Crosstab,
  { n }: Cells,
  { base }: ComparedFigure,
  { clusters }: SurveyDesign,
): Presence {
  const count = Array.from({ length: columns }, () => 0);
  if (clusters === null) {
    n.forEach((own, cell) => {
      const at = cell % columns;
      count[at] = (count[at] ?? 0) + own * (base[Math.floor(cell / columns)] ?? 0);
    });
    return { count, has: null };
  }
  const isIn = (cell: number) => base[Math.floor(cell / columns)] === 1;
  const { order, start, stratum } = clusters;
  const has = count.map(() => new Uint8Array(stratum.length));
  for (let psu = 0; psu < stratum.length; psu++)
    for (let at = start[psu] ?? 0; at < (start[psu + 1] ?? 0); at++) {
      const cell = code[order[at] ?? 0] ?? -1;
      const own = isIn(cell) ? has[cell % columns] : undefined;
      if (own !== undefined) own[psu] = 1;
    }
  return { count: has.map((own) => own.reduce((sum, one) => sum + one, 0)), has };
}

function psusWith({ count, has }: Presence, a: number, b: number): number {
  const both = (count[a] ?? 0) + (count[b] ?? 0);
  if (has === null) return both;
  const shared = has[a]?.reduce((sum, own, psu) => sum + own * (has[b]?.[psu] ?? 0), 0) ?? 0;
  return both - shared;
}
