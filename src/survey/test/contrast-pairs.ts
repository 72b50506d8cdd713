import { comparisonOf, type Comparison } from './compare.ts';
import type { ComparedFigure } from './compared-figures.ts';
import {
  type Cells,
  isVarianceUnknown,
  sumOf,
  type SurveyDesign,
  varianceOf,
} from '../design/index.ts';
import { pairDegrees } from './degrees.ts';
import type { TableCells } from './table-cells.ts';
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

/** By a pair of groups, the degrees of freedom of their difference. */
type Degrees = (a: number, b: number) => number;

/**
 * Compares every pair of groups of a table by each figure, the earlier less the later. A difference is one linear form
 * over the cells, so its variance includes the covariance of the groups. The same numbers as `compareGroups`, which
 * reads the rows anew for every pair.
 */
export function pairsOf(
  table: TableCells,
  figures: readonly ComparedFigure[],
  design: SurveyDesign,
): PairContrast[] {
  const degrees = degreesOf(table);
  return figures.flatMap((scale) => {
    const sides = table.groups.map((_, column) => sideOf(table, scale, column));
    const df = degrees(scale.base);
    return table.groups.flatMap((group, a) =>
      table.groups.slice(a + 1).flatMap((otherGroup, after) => {
        const b = a + 1 + after;
        const [one, other] = [sides[a], sides[b]];
        if (!one || !other) return [];
        const found = differ(
          one,
          other,
          { choice: scale.choice, df: df(a, b) },
          table.cells,
          design,
        );
        const { statistic, choice } = scale;
        return found === null ? [] : [{ statistic, choice, group, otherGroup, ...found }];
      }),
    );
  });
}

/** Degrees of freedom by base, each worked out once. */
function degreesOf({ supports, groups }: TableCells): (base: readonly number[]) => Degrees {
  const known = new Map<string, Degrees>();
  return (base) => {
    const found = known.get(base.join()) ?? pairwise(groups.length, supports(base));
    known.set(base.join(), found);
    return found;
  };
}

function pairwise(count: number, supports: ReturnType<TableCells['supports']>): Degrees {
  const found = new Float64Array(count * count);
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++) found[a * count + b] = pairDegrees(supports, a, b);
  return (a, b) => found[a * count + b] ?? 0;
}

function differ(
  one: Side,
  other: Side,
  { choice, df }: { readonly choice: string | null; readonly df: number },
  cells: Cells,
  design: SurveyDesign,
) {
  const base = one.base.map((own, cell) => own + (other.base[cell] ?? 0));
  if (isVarianceUnknown(cells, design.strata, base)) return null;
  const form = one.form.map((own, cell) => own - (other.form[cell] ?? 0));
  const se = Math.sqrt(varianceOf(cells, design.strata, form));
  const difference = one.value - other.value;
  const scale = choice === null ? Math.max(Math.abs(one.value), Math.abs(other.value)) : 1;
  return comparisonOf({ difference, se, df }, scale);
}

/** The figure of a group; null where its base is empty. */
function sideOf(
  { rows, columns, cells }: TableCells,
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
