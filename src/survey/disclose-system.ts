import type { Item } from './disclose-sheet.ts';
import { tells, type Sum } from './disclose-sums.ts';

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
  const left = part.map((row) => {
    const dense = new Float64Array(items.length);
    for (const [item, sign] of row) dense[place.get(item) ?? 0] = sign;
    return dense;
  });
  const pivots = eliminate(left, items.length);
  const free = items.flatMap((_, index) => (pivots.has(index) ? [] : [index]));
  const width = free.length;
  const moves = new Float64Array(items.length * width);
  items.forEach((_, index) => {
    const row = pivots.get(index);
    for (let k = 0; k < width; k++) {
      const f = free[k] ?? 0;
      moves[index * width + k] = row === undefined ? Number(f === index) : whole(0 - (row[f] ?? 0));
    }
  });
  return { items, moves, width };
}

const whole = (x: number) => (Math.abs(x - Math.round(x)) < NOTHING ? Math.round(x) : x);

function eliminate(left: Float64Array[], width: number): ReadonlyMap<number, Float64Array> {
  const pivots = new Map<number, Float64Array>();
  for (let column = 0; column < width; column++) {
    const at = left.findIndex((row) => Math.abs(row[column] ?? 0) > NOTHING);
    const [pivot] = at < 0 ? [] : left.splice(at, 1);
    if (pivot === undefined) continue;
    const scale = pivot[column] ?? 1;
    for (let k = column; k < width; k++) pivot[k] = (pivot[k] ?? 0) / scale;
    for (const row of [...left, ...pivots.values()]) subtract(row, pivot, column);
    pivots.set(column, pivot);
  }
  return pivots;
}

function subtract(row: Float64Array, pivot: Float64Array, column: number): void {
  const factor = row[column] ?? 0;
  if (Math.abs(factor) <= NOTHING) return;
  for (let k = column; k < row.length; k++) row[k] = (row[k] ?? 0) - factor * (pivot[k] ?? 0);
}
