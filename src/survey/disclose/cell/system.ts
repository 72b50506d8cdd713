import type { Item } from './sheet.ts';
import { tells, type Sum } from './sums.ts';

/** Withheld counts that sums tie together, and the ways in which they can change together without breaking a sum. */
export interface System {
  readonly items: readonly Item[];
  /** Item by item, how much it changes with each of the `width` directions of a basis of the null space. */
  readonly moves: Float64Array;
  readonly width: number;
}

type Row = ReadonlyMap<Item, number>;

/**
 * Parts the sums into independent systems, and finds the withheld counts that a chain of single unknowns gives away.
 * Only the systems that `wanted` counts are in are solved.
 */
export function systemsOf(
  sums: readonly Sum[],
  wanted: ReadonlySet<Item>,
): {
  readonly systems: readonly System[];
  readonly fixed: ReadonlySet<Item>;
} {
  const rows = sums.filter(tells).flatMap((sum) => {
    const row = unknownOf(sum);
    return row.size === 0 ? [] : [row];
  });
  const { left, fixed } = settle(rows);
  const parts = partsOf(left).filter((part) =>
    part.some((row) => [...row.keys()].some((item) => wanted.has(item))),
  );
  return { systems: parts.map(solve), fixed };
}

function unknownOf({ total, parts }: Sum): Map<Item, number> {
  const row = new Map<Item, number>();
  for (const part of parts) if (part.withheld) row.set(part, 1);
  if (total.withheld) row.set(total, -1);
  return row;
}

/** Takes out unknowns that stand alone in a sum, again and again. */
function settle(rows: readonly Map<Item, number>[]) {
  const rowsOf = indexOf(rows);
  const fixed = new Set<Item>();
  const alone = rows.filter((row) => row.size === 1);
  for (const row of alone) {
    const [item] = row.keys();
    if (item === undefined) continue;
    fixed.add(item);
    for (const other of rowsOf.get(item) ?? []) {
      other.delete(item);
      if (other.size === 1) alone.push(other);
    }
  }
  return { left: rows.filter((row) => row.size > 0), fixed };
}

function indexOf<R extends Row>(rows: readonly R[]): ReadonlyMap<Item, readonly R[]> {
  const rowsOf = new Map<Item, R[]>();
  for (const row of rows) {
    for (const item of row.keys()) {
      const known = rowsOf.get(item);
      if (known === undefined) rowsOf.set(item, [row]);
      else known.push(row);
    }
  }
  return rowsOf;
}

function partsOf(rows: readonly Row[]): readonly (readonly Row[])[] {
  const rowsOf = indexOf(rows);
  const seen = new Set<Row>();
  return rows.flatMap((first) => {
    if (seen.has(first)) return [];
    seen.add(first);
    const part = [first];
    for (const row of part) {
      for (const item of row.keys()) {
        for (const next of rowsOf.get(item) ?? []) {
          if (!seen.has(next)) part.push(next);
          seen.add(next);
        }
      }
    }
    return [part];
  });
}

const NOTHING = 1e-9;

/** Gauss–Jordan elimination, of the unknowns in the fewest sums first; those without a pivot are the directions. */
function solve(part: readonly Row[]): System {
  const rowsOf = indexOf(part);
  const items = [...rowsOf.keys()].sort(
    (a, b) => (rowsOf.get(a)?.length ?? 0) - (rowsOf.get(b)?.length ?? 0),
  );
  const place = new Map(items.map((item, index) => [item, index]));
  const rows = part.map(
    (row): Sparse => new Map([...row].map(([item, sign]) => [place.get(item) ?? 0, sign])),
  );
  const pivots = eliminate(rows, items.length);
  const free = items.flatMap((_, index) => (pivots.has(index) ? [] : [index]));
  const width = free.length;
  const moves = new Float64Array(items.length * width);
  const direction = new Map(free.map((index, k) => [index, k]));
  for (const [index, k] of direction) moves[index * width + k] = 1;
  for (const [index, row] of pivots) {
    for (const [column, x] of row) {
      const k = direction.get(column);
      if (k !== undefined) moves[index * width + k] = whole(0 - x);
    }
  }
  return { items, moves, width };
}

const whole = (x: number) => (Math.abs(x - Math.round(x)) < NOTHING ? Math.round(x) : x);

/** Column → coefficient, of those that are not 0: a sum is of few of all unknowns. */
type Sparse = Map<number, number>;

/** The row that each column with a pivot is solved by; all other rows are rid of the column. */
function eliminate(rows: readonly Sparse[], width: number): ReadonlyMap<number, Sparse> {
  const holders = Array.from({ length: width }, () => new Set<Sparse>());
  for (const row of rows) for (const column of row.keys()) holders[column]?.add(row);
  const left = new Set(rows);
  const pivots = new Map<number, Sparse>();
  holders.forEach((own, column) => {
    const pivot = [...own].find((row) => left.has(row));
    if (pivot === undefined) return;
    left.delete(pivot);
    pivots.set(column, pivot);
    const scale = pivot.get(column) ?? 1;
    for (const [k, x] of pivot) pivot.set(k, x / scale);
    for (const row of [...own]) if (row !== pivot) subtract(row, pivot, column, holders);
  });
  return pivots;
}

/** Takes as much of the pivot's row from another as rids that of the column. */
function subtract(
  row: Sparse,
  pivot: Sparse,
  column: number,
  holders: readonly Set<Sparse>[],
): void {
  const factor = row.get(column) ?? 0;
  for (const [k, x] of pivot) {
    const rest = (row.get(k) ?? 0) - factor * x;
    if (Math.abs(rest) > NOTHING) {
      row.set(k, rest);
      holders[k]?.add(row);
    } else {
      row.delete(k);
      holders[k]?.delete(row);
    }
  }
}
