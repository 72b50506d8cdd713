import type { CellCount } from '../table/index.ts';
import { isAudited, type Relation } from './relation.ts';

/**
 * Suppressed counts that relations tie together, and the ways in which they can change together without breaking a
 * relation.
 */
export interface System {
  readonly cells: readonly CellCount[];
  /** By count, its change with each of the `width` directions of a basis of the null space. */
  readonly moves: Float64Array;
  readonly width: number;
}

type Equation = ReadonlyMap<CellCount, number>;

/**
 * Splits the relations into independent linear systems, and finds the suppressed counts that follow at once, one after
 * another, from relations with a single unknown. Only the systems that hold a `wanted` count are solved.
 */
export function systemsOf(
  relations: readonly Relation[],
  wanted: ReadonlySet<CellCount>,
): {
  readonly systems: readonly System[];
  readonly fixed: ReadonlySet<CellCount>;
} {
  const equations = relations.filter(isAudited).flatMap((relation) => {
    const equation = unknownOf(relation);
    return equation.size === 0 ? [] : [equation];
  });
  const { left, fixed } = settle(equations);
  const parts = partsOf(left).filter((part) =>
    part.some((equation) => [...equation.keys()].some((cell) => wanted.has(cell))),
  );
  return { systems: parts.map(solve), fixed };
}

function unknownOf({ total, parts }: Relation): Map<CellCount, number> {
  const equation = new Map<CellCount, number>();
  for (const part of parts) if (part.suppressed) equation.set(part, 1);
  if (total.suppressed) equation.set(total, -1);
  return equation;
}

/** Solves relations with one unknown, and those that have one unknown left after that. */
function settle(equations: readonly Map<CellCount, number>[]) {
  const equationsOf = indexOf(equations);
  const fixed = new Set<CellCount>();
  const alone = equations.filter((equation) => equation.size === 1);
  for (const equation of alone) {
    const [cell] = equation.keys();
    if (cell === undefined) continue;
    fixed.add(cell);
    for (const other of equationsOf.get(cell) ?? []) {
      other.delete(cell);
      if (other.size === 1) alone.push(other);
    }
  }
  return { left: equations.filter((equation) => equation.size > 0), fixed };
}

function indexOf<R extends Equation>(
  equations: readonly R[],
): ReadonlyMap<CellCount, readonly R[]> {
  const equationsOf = new Map<CellCount, R[]>();
  for (const equation of equations) {
    for (const cell of equation.keys()) {
      const known = equationsOf.get(cell);
      if (known === undefined) equationsOf.set(cell, [equation]);
      else known.push(equation);
    }
  }
  return equationsOf;
}

function partsOf(equations: readonly Equation[]): readonly (readonly Equation[])[] {
  const equationsOf = indexOf(equations);
  const seen = new Set<Equation>();
  return equations.flatMap((first) => {
    if (seen.has(first)) return [];
    seen.add(first);
    const part = [first];
    for (const equation of part) {
      for (const cell of equation.keys()) {
        for (const next of equationsOf.get(cell) ?? []) {
          if (!seen.has(next)) part.push(next);
          seen.add(next);
        }
      }
    }
    return [part];
  });
}

const NOTHING = 1e-9;

/**
 * Gauss–Jordan elimination, of the unknowns in the fewest relations first. Columns without a pivot are the free
 * directions.
 */
function solve(part: readonly Equation[]): System {
  const equationsOf = indexOf(part);
  const cells = [...equationsOf.keys()].sort(
    (a, b) => (equationsOf.get(a)?.length ?? 0) - (equationsOf.get(b)?.length ?? 0),
  );
  const place = new Map(cells.map((cell, index) => [cell, index]));
  const equations = part.map(
    (equation): Sparse =>
      new Map([...equation].map(([cell, sign]) => [place.get(cell) ?? 0, sign])),
  );
  const pivots = eliminate(equations, cells.length);
  const free = cells.flatMap((_, index) => (pivots.has(index) ? [] : [index]));
  const width = free.length;
  const moves = new Float64Array(cells.length * width);
  const direction = new Map(free.map((index, k) => [index, k]));
  for (const [index, k] of direction) moves[index * width + k] = 1;
  for (const [index, equation] of pivots) {
    for (const [column, x] of equation) {
      const k = direction.get(column);
      if (k !== undefined) moves[index * width + k] = whole(0 - x);
    }
  }
  return { cells, moves, width };
}

const whole = (x: number) => (Math.abs(x - Math.round(x)) < NOTHING ? Math.round(x) : x);

/** Column → coefficient, of those that are not 0: a relation holds few of all unknowns. */
type Sparse = Map<number, number>;

/** By column with a pivot, the equation that it is solved by; the column is eliminated from all others. */
function eliminate(equations: readonly Sparse[], width: number): ReadonlyMap<number, Sparse> {
  const holders = Array.from({ length: width }, () => new Set<Sparse>());
  for (const equation of equations)
    for (const column of equation.keys()) holders[column]?.add(equation);
  const left = new Set(equations);
  const pivots = new Map<number, Sparse>();
  holders.forEach((own, column) => {
    const pivot = [...own].find((equation) => left.has(equation));
    if (pivot === undefined) return;
    left.delete(pivot);
    pivots.set(column, pivot);
    const scale = pivot.get(column) ?? 1;
    for (const [k, x] of pivot) pivot.set(k, x / scale);
    for (const equation of [...own])
      if (equation !== pivot) subtract(equation, pivot, column, holders);
  });
  return pivots;
}

/** Eliminates the column of the pivot from another equation. */
function subtract(
  equation: Sparse,
  pivot: Sparse,
  column: number,
  holders: readonly Set<Sparse>[],
): void {
  const factor = equation.get(column) ?? 0;
  for (const [k, x] of pivot) {
    const rest = (equation.get(k) ?? 0) - factor * x;
    if (Math.abs(rest) > NOTHING) {
      equation.set(k, rest);
      holders[k]?.add(equation);
    } else {
      equation.delete(k);
      holders[k]?.delete(equation);
    }
  }
}
