import { protectBase } from './complement-base.ts';
import { protectCell, otherGroupsOf } from './complement-cell.ts';
import {
  type FrequencyTable,
  type MergedClass,
  isTopline,
  type Row,
  suppressRow,
  suppressSmallest,
} from '../table/index.ts';
import type { BaseLevel, Policy } from '../../model/index.ts';

/** Where a suppressed count stands: a cell in its column, or a base at its level. */
export interface Position {
  readonly table: FrequencyTable;
  readonly row: Row;
  readonly column: number | null;
  readonly level: BaseLevel | null;
  /** The classes of the row of which the sums are published. */
  readonly merged: readonly MergedClass[];
}

/**
 * Protects one count of each breakdown at a time, toplines first, for a complement often protects several. The
 * sample's profile comes before all: a group suppressed there is suppressed in every table. Where no complement helps, the
 * sums of merged classes go first.
 *
 * @param suppressMerged suppresses those of a table; whether any was still published
 * @returns whether anything more is suppressed
 */
export function protectEach(
  open: readonly Position[],
  policy: Policy,
  suppressMerged: (table: FrequencyTable) => boolean = () => false,
): boolean {
  const isProfile = ({ table }: Position) => table.question.role === 'background';
  return (
    protectSome(open.filter(isProfile), policy) ||
    protectSome(open, policy) ||
    open.some(({ table }) => suppressMerged(table)) ||
    lastResort(open)
  );
}

function protectSome(open: readonly Position[], policy: Policy): boolean {
  const done = new Map<FrequencyTable, Set<string | null>>();
  for (const position of open) {
    const { table, row } = position;
    const own = done.get(table) ?? new Set();
    if (own.has(null) || own.has(row.by)) continue;
    if (protect(position, policy)) done.set(table, own.add(row.by));
  }
  return done.size > 0;
}

/** Where no complement helps: ever more cells. */
function lastResort(open: readonly Position[]): boolean {
  return (
    open.some(({ row }) => suppressSmallest(row.cells)) ||
    open.some(({ table, row }) =>
      suppressSmallest(otherGroupsOf(table, row).flatMap(({ cells }) => cells)),
    ) ||
    open.some(({ table }) =>
      table.rows.filter(isTopline).some((row) => suppressSmallest(row.cells)),
    ) ||
    open.some(({ table }) => table.rows.some(suppressRow))
  );
}

function protect({ table, row, column, level, merged }: Position, policy: Policy): boolean {
  if (level !== null) return protectBase(table, row, policy);
  return column !== null && protectCell({ table, row, column, merged }, policy);
}
