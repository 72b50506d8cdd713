import { fsum, min } from 'd3-array';
import {
  type CellCount,
  type FrequencyTable,
  type MergedClass,
  type Row,
  rowsByBreakdown,
  suppress,
  suppressSmallest,
  toplineOf,
} from '../table/index.ts';
import type { Policy } from '../../model/index.ts';

/** Where a suppressed cell stands. */
interface CellPosition {
  readonly table: FrequencyTable;
  readonly row: Row;
  readonly column: number;
  /** The classes of the row of which the sums are published. */
  readonly merged: readonly MergedClass[];
}

/**
 * Suppresses complement cells for an unprotected cell by the hypercube method (Repsilber 1994; Giessing and Repsilber
 * 2002, GHMITER of τ-ARGUS): the cell, another choice of the same group, and both choices of another group form a
 * rectangle whose corners can all move together, far enough for the protection. The rectangle that costs the fewest
 * published respondents is taken. Zeros protect nothing and are never taken; topline cells only where no group can
 * help.
 *
 * @returns whether anything more is suppressed
 */
export function protectCell(position: CellPosition, policy: Policy): boolean {
  const { table, row, column } = position;
  if (row.by === null) return protectTopline(position, policy);
  const own = row.cells[column];
  if (own === undefined) return false;
  if (needsComplement(own, otherChoicesOf(position), policy))
    return suppressSmallest(otherChoicesOf(position));
  const options = rectangles(position, policy);
  const best = min(options, ({ cost }) => cost);
  const chosen = options.find(({ cost }) => cost === best);
  if (chosen !== undefined) return suppress(chosen.corners);
  const across = columnOf(otherGroupsOf(table, row), column);
  return (
    suppressSmallest(otherChoicesOf(position)) ||
    suppressSmallest(across) ||
    suppressTopline(position)
  );
}

/** The rectangles that would protect a cell, and the published respondents that each costs. */
function rectangles(position: CellPosition, { protection }: Policy) {
  const { table, row, column } = position;
  const own = row.cells[column];
  return otherChoicesOf(position).flatMap((beside) => {
    const other = row.cells.indexOf(beside);
    return otherGroupsOf(table, row).flatMap(({ cells }) => {
      const [across, diagonal] = [cells[column], cells[other]];
      if (own === undefined || across === undefined || diagonal === undefined) return [];
      const corners = [beside, across, diagonal];
      const cost = fsum(corners, (cell) => (cell.suppressed ? 0 : cell.n));
      const spread = Math.min(own.n, diagonal.n) + Math.min(beside.n, across.n) - 2;
      return corners.every(({ n }) => n > 0) && cost > 0 && spread >= protection - 1
        ? [{ corners, cost }]
        : [];
    });
  });
}

/** Takes another topline choice, and in each breakdown the same choice of one group. */
function protectTopline(position: CellPosition, policy: Policy): boolean {
  const own = position.row.cells[position.column];
  if (own === undefined) return false;
  const below = [...rowsByBreakdown(position.table).values()].map((groups) =>
    columnOf(groups, position.column),
  );
  const lacking = [otherChoicesOf(position), ...below].filter((cells) =>
    needsComplement(own, cells, policy),
  );
  if (lacking.map(suppressSmallest).some(Boolean)) return true;
  return [otherChoicesOf(position), ...below].map(suppressSmallest).some(Boolean);
}

/**
 * Whether the suppressed cells of a sum, `own` among them, hold too few respondents, or too nearly one each, to
 * protect each other.
 */
export function needsComplement(
  own: CellCount,
  others: readonly CellCount[],
  { threshold, protection }: Policy,
): boolean {
  const hidden = [own, ...others.filter((cell) => cell.suppressed && cell.n > 0 && cell !== own)];
  const total = fsum(hidden, ({ n }) => n);
  const able = hidden.length > 1 && total - hidden.length >= protection - 1;
  return (total < threshold || !able) && others.some((cell) => !cell.suppressed && cell.n > 0);
}

/**
 * The last complement of a group's cell: the total over all groups. A cell that holds all respondents of the total is
 * published with it.
 */
function suppressTopline({ table, column }: CellPosition): boolean {
  const total = toplineOf(table)?.cells[column];
  return total !== undefined && total.n > 0 && suppress([total]);
}

/**
 * The other cells that add up to the same base, or to the same class where the sums of classes are published; only single
 * choice has any.
 */
function otherChoicesOf({ table, row, column, merged }: CellPosition): readonly CellCount[] {
  if (!table.single || table.columns[column]?.level !== 0) return [];
  const shown = merged.filter(({ count }) => !count.suppressed);
  const classAt = (at: number) => shown.findIndex(({ columns }) => columns.includes(at));
  return row.cells.filter(
    (_, at) => at !== column && table.columns[at]?.level === 0 && classAt(at) === classAt(column),
  );
}

/** The other groups of the same breakdown. */
export function otherGroupsOf(table: FrequencyTable, row: Row): readonly Row[] {
  return table.rows.filter((other) => other !== row && other.by === row.by);
}

/** One choice of several groups. */
const columnOf = (rows: readonly Row[], column: number) =>
  rows.flatMap(({ cells }) => cells[column] ?? []);
