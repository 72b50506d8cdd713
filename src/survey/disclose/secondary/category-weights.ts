import { areSameWeights } from '../sampling/index.ts';
import { BASE_LEVELS } from '../../model/index.ts';
import {
  type CellCount,
  type FrequencyTable,
  type LinkedTables,
  type Row,
  rowsByBreakdown,
  toplineOf,
} from '../table/index.ts';

/**
 * Where every respondent of a category has one weight, a count and its weighted count are two equations in the counts
 * of the categories: two suppressed ones would follow. The total is then suppressed as well. For the groups of a
 * breakdown that is the topline cell or base; for the choices of a row it is the base of the row, and with it the
 * group's size. Categories of equal weight add nothing to the plain count.
 */
export function suppressByCategoryWeights(linked: LinkedTables): void {
  for (const table of linked.tables) {
    for (const [by, groups] of rowsByBreakdown(table)) {
      const everyone = toplineOf(table);
      const weightOf = linked.categoryWeights.get(by);
      const names = groups.map(({ group }) => group ?? '');
      if (weightOf === undefined || everyone === undefined) continue;
      // Don't-knows of groups are no secret, but with a group's size they may tell how many answered.
      const least = groups.some(({ bases }) => bases[0]?.suppressed === true) ? 2 : 0;
      everyone.cells.forEach((cell, column) => {
        if ((table.columns[column]?.level ?? 0) > least) return;
        suppressTotal(cell, weightOf, names, (at) => groups[at]?.cells[column]);
      });
      for (const level of BASE_LEVELS.slice(0, least + 1))
        suppressTotal(everyone.bases[level], weightOf, names, (at) => groups[at]?.bases[level]);
    }
    suppressGroupSizes(linked, table);
  }
}

function suppressGroupSizes(
  linked: LinkedTables,
  { question, columns, rows }: FrequencyTable,
): void {
  const weightOf = linked.categoryWeights.get(question.name);
  if (weightOf === undefined || question.role === 'background') return;
  const names = columns.map(({ choice }) => choice);
  const isSecret = ({ cells }: Row) =>
    cells.some(({ suppressed }, at) => suppressed && columns[at]?.level === 0);
  for (const row of rows.filter(isSecret))
    if (row.by !== null) suppressTotal(linked.sizeOf(row), weightOf, names, (at) => row.cells[at]);
}

type Maybe = CellCount | null | undefined;

function suppressTotal(
  total: Maybe,
  weightOf: ReadonlyMap<string, number>,
  names: readonly string[],
  partOf: (at: number) => Maybe,
): void {
  const hidden = names.filter((_, at) => partOf(at)?.suppressed === true);
  const weights = hidden.map((name) => weightOf.get(name) ?? null);
  // A category without one known weight leaves the equation open.
  if (!total || !weights.every((weight) => weight !== null)) return;
  if (!areSameWeights(weights)) total.suppressed = true;
}
