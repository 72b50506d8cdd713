/**
 * A survey's estimates as frequency tables: rows, cell counts, bases, what is left of a breakdown, and which
 * tables are linked.
 */

export {
  type CellCount,
  cellsAndBasesOf,
  type FrequencyTable,
  frequencyTablesOf,
  isTopline,
  type Row,
  rowKey,
  rowsByBreakdown,
  toplineOf,
} from './frequency-table.ts';
export { type LinkedTables, linkTables } from './linked-tables.ts';
export type { MergedClass } from './merged.ts';
export { unpublished } from './residual.ts';
export { suppress, suppressRow, suppressSmallest } from './suppress.ts';
export { isBelowThreshold } from './threshold.ts';
