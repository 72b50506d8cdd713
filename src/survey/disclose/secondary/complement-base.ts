import { min } from 'd3-array';
import type { BaseLevel, Policy } from '../../model/index.ts';
import { needsComplement, otherGroupsOf } from './complement-cell.ts';
import {
  type CellCount,
  type FrequencyTable,
  type Row,
  rowsByBreakdown,
  suppress,
  suppressRow,
} from '../table/index.ts';

/**
 * Suppresses the base of another group as the complement of a suppressed base: the smallest one, with all that rests
 * on it. For the base of substantive answers that is the whole row, for a wider base the cells that widen it.
 */
export function protectBase(
  table: FrequencyTable,
  row: Row,
  level: BaseLevel,
  policy: Policy,
): boolean {
  const own = row.bases[level] ?? null;
  if (own === null) return false;
  const breakdowns =
    row.by === null ? [...rowsByBreakdown(table).values()] : [otherGroupsOf(table, row)];
  const lacking = breakdowns.filter((rows) =>
    needsComplement(
      own,
      rows.flatMap(({ bases }) => bases[level] ?? []),
      policy,
    ),
  );
  return lacking.map((rows) => suppressSmallestBase(table, rows, level)).some(Boolean);
}

function suppressSmallestBase(
  table: FrequencyTable,
  rows: readonly Row[],
  level: BaseLevel,
): boolean {
  const open = rows.filter(
    (row) => row.bases[level]?.suppressed === false && widening(table, row, level) !== null,
  );
  const least = min(open, ({ bases }) => bases[level]?.n);
  const complement = open.find(({ bases }) => bases[level]?.n === least);
  if (complement === undefined) return false;
  if (level === 0) return suppressRow(complement);
  const base = complement.bases[level] ?? [];
  return suppress([widening(table, complement, level) ?? [], base].flat());
}

/** The cells that must go with a base so that it cannot be added up again; null where there are none to take. */
function widening(
  table: FrequencyTable,
  { cells }: Row,
  level: BaseLevel,
): readonly CellCount[] | null {
  if (level === 0 || !table.single) return [];
  const own = cells.filter((cell, index) => table.columns[index]?.level === level && cell.n > 0);
  return own.length === 0 ? null : own;
}
