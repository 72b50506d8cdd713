import { fsum } from 'd3-array';
import { BASE_LEVELS } from '../../model/index.ts';
import {
  toplineOf,
  rowsByBreakdown,
  type CellCount,
  type Row,
  type FrequencyTable,
} from './frequency-table.ts';

/** Those in no group of a breakdown: the topline less all groups. No table shows them, but a reader can subtract. */
export type ResidualRow = Row;

/** A count that no table shows. */
export const unpublished = (n: number): CellCount => ({ n, suppressed: true });

/** The residual row of each breakdown that has one. Printed tables may contradict themselves, so they have none. */
export function residualRowsOf(table: FrequencyTable): readonly ResidualRow[] {
  const everyone = toplineOf(table);
  if (everyone === undefined) return [];
  return [...rowsByBreakdown(table)].flatMap(([by, groups]) => {
    const less = (
      total: CellCount | null | undefined,
      parts: readonly (CellCount | null | undefined)[],
    ) => (total?.n ?? 0) - fsum(parts, (part) => part?.n ?? 0);
    const cells = everyone.cells.map((cell, index) =>
      less(
        cell,
        groups.map((group) => group.cells[index]),
      ),
    );
    const sizes = BASE_LEVELS.map((level) => {
      const total = everyone.bases[level] ?? null;
      const parts = groups.map((group) => group.bases[level]);
      return total === null ? null : less(total, parts);
    });
    const all = [...cells, ...sizes.flatMap((n) => n ?? [])];
    if (all.every((n) => n === 0) || all.some((n) => n < 0)) return [];
    const bases = sizes.map((n) => (n === null ? null : unpublished(n)));
    return { by, group: null, cells: cells.map(unpublished), bases };
  });
}
