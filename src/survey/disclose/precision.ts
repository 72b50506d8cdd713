import type { Estimate } from '../model/index.ts';
import {
  type CellCount,
  type FrequencyTable,
  type LinkedTables,
  type Row,
  rowsByBreakdown,
} from './table/index.ts';

/**
 * Whether the standard error of a published figure would disclose suppressed counts. It adds up the squares of the
 * strata (or clusters): where two suppressed groups lie in different strata, their sum and their sum of squares leave
 * each of them two values at most. For topline figures the cells and bases of the groups count; for a question whose
 * choices are strata the cells of the row.
 *
 * @param numbers the rows whose magnitudes are suppressed though their bases are published
 */
export function standardErrorDiscloses(
  estimate: Estimate,
  table: FrequencyTable,
  row: Row,
  { stratumGroups }: LinkedTables,
  numbers: ReadonlySet<Row>,
): boolean {
  if (stratumGroups.size === 0) return false;
  const own = stratumGroups.get(table.question.name);
  const names = table.columns.map(({ choice }) => choice);
  if (own !== undefined && spansStrata(own, names, (at) => row.cells[at])) return true;
  if (row.by !== null) return false;
  return [...rowsByBreakdown(table)].some(([by, groups]) => {
    const parts = stratumGroups.get(by);
    const groupNames = groups.map(({ group }) => group ?? '');
    const isHidden = (cell: (group: Row) => Maybe) =>
      parts !== undefined &&
      spansStrata(parts, groupNames, (at) => {
        const group = groups[at];
        return group && cell(group);
      });
    return (
      columnsOf(estimate, table).some((column) => isHidden(({ cells }) => cells[column])) ||
      isHidden((group) => ({
        n: 0,
        suppressed: numbers.has(group) || group.bases[0]?.suppressed === true,
      }))
    );
  });
}

type Maybe = CellCount | null | undefined;

/** The answers that a figure rests on: a mean, total or net rests on all, a don't-know on none. */
function columnsOf(
  { statistic, choice }: Estimate,
  { columns }: FrequencyTable,
): readonly number[] {
  return columns.flatMap((column, at) => {
    const rests = statistic !== 'share' || column.choice === choice;
    return rests && column.level === 0 ? [at] : [];
  });
}

/** Whether suppressed categories lie in more than one stratum. */
function spansStrata(
  parts: ReadonlyMap<string, number>,
  names: readonly string[],
  cellOf: (at: number) => Maybe,
): boolean {
  const hidden = names.flatMap((name, at) =>
    cellOf(at)?.suppressed === true ? (parts.get(name) ?? []) : [],
  );
  return new Set(hidden).size > 1;
}
