import { min } from 'd3-array';
import type { Policy } from '../../model/index.ts';
import { needsComplement, otherGroupsOf } from './complement-cell.ts';
import { type FrequencyTable, type Row, rowsByBreakdown, suppressRow } from '../table/index.ts';

/**
 * Suppresses the base of another group as the complement of a suppressed base of substantive answers: the smallest one,
 * with its whole row.
 */
export function protectBase(table: FrequencyTable, row: Row, policy: Policy): boolean {
  const own = row.bases[0] ?? null;
  if (own === null) return false;
  const breakdowns =
    row.by === null ? [...rowsByBreakdown(table).values()] : [otherGroupsOf(table, row)];
  const lacking = breakdowns.filter((rows) =>
    needsComplement(
      own,
      rows.flatMap(({ bases }) => bases[0] ?? []),
      policy,
    ),
  );
  return lacking.map(suppressSmallestBase).some(Boolean);
}

function suppressSmallestBase(rows: readonly Row[]): boolean {
  const open = rows.filter(({ bases }) => bases[0]?.suppressed === false);
  const least = min(open, ({ bases }) => bases[0]?.n);
  const complement = open.find(({ bases }) => bases[0]?.n === least);
  return complement !== undefined && suppressRow(complement);
}
