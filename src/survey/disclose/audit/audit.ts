import { climb, dictionaryOf, type Dictionary, type Polytope } from './simplex.ts';
import { systemsOf, type System } from './system.ts';
import type { CellCount } from '../table/index.ts';
import type { Relation } from './relation.ts';

/** A suppressed count that a reader must not be able to work out. */
export interface Requirement {
  readonly cell: CellCount;
  /**
   * Of several unprotected counts with one key only the first is returned: its complements often protect the others.
   */
  readonly key: string;
}

/** How much larger and smaller than its true value a count is known to be able to be. */
interface FeasibleChange {
  readonly up: number;
  readonly down: number;
}

/**
 * Finds the counts that do not meet their requirement.
 *
 * @param lowerBound the least value of a suppressed count that a reader cannot rule out
 */
type Audit = (
  requirements: readonly Requirement[],
  lowerBound: (cell: CellCount) => number,
) => readonly CellCount[];

/**
 * Finds the suppressed counts that a reader of everything published can narrow to fewer than `protection` consecutive
 * values: the attacker's problem of interval protection (Fischetti and Salazar, Management Science 47, 2001; the
 * attack of R's sdcTable).
 *
 * All relations with a suppressed count are one linear system. Each of its independent parts is solved by elimination;
 * the counts can then move along the null space as long as none falls below its lower bound. First the directions of
 * the basis are tried one at a time. Where that is not far enough the simplex method finds the bounds. Only
 * whole-numbered solutions that it meets count as possible, so the audit may ask for too much suppression, never for
 * too little.
 *
 * What has been found possible is remembered, for further suppression never makes it impossible.
 *
 * @param whole false to accept fractions of respondents as well: what is then found unprotected is so beyond doubt
 */
export function auditOf(relations: readonly Relation[], protection: number, whole = true): Audit {
  const feasible = new Map<CellCount, FeasibleChange>();
  const spread = protection - 1;
  return (requirements, lowerBound) => {
    const isSafe = ({ cell }: Requirement) => {
      const { up, down } = feasible.get(cell) ?? STILL;
      return up + down >= spread;
    };
    const pending = requirements.filter((requirement) => !isSafe(requirement));
    if (pending.length === 0) return [];
    const { systems, fixed } = systemsOf(relations, new Set(pending.map(({ cell }) => cell)));
    const systemOf = new Map(systems.flatMap((s) => s.cells.map((cell) => [cell, s] as const)));
    for (const system of systems) exploreDirections(system, lowerBound, feasible);
    const vertices = new Map<System, Dictionary>();
    const done = new Set<string>();
    return pending.flatMap((requirement) => {
      if (done.has(requirement.key) || isSafe(requirement)) return [];
      const system = systemOf.get(requirement.cell);
      const narrow =
        system === undefined ? fixed.has(requirement.cell) : isNarrowed(system, requirement);
      if (narrow) done.add(requirement.key);
      return narrow ? [requirement.cell] : [];
    });

    function isNarrowed(system: System, requirement: Requirement): boolean {
      const { cells } = system;
      const index = cells.indexOf(requirement.cell);
      const vertex = vertices.get(system) ?? dictionaryOf(polytopeOf(system, lowerBound));
      vertices.set(system, vertex);
      const bounded = ([1, -1] as const).every((sign) =>
        climb(vertex, index, sign, (change) => {
          widen(feasible, cells, change);
          if (!whole) raise(feasible, requirement.cell, ...bothWays(change(index)));
          return isSafe(requirement);
        }),
      );
      return bounded && !isSafe(requirement);
    }
  };
}

const polytopeOf = (
  { cells, moves, width }: System,
  lowerBound: (cell: CellCount) => number,
): Polytope => ({
  slack: Float64Array.from(cells, (cell) => cell.n - lowerBound(cell)),
  moves,
  width,
});

const STILL: FeasibleChange = { up: 0, down: 0 };

/** A count that changes by `step` for each unit of a direction. */
interface Step {
  readonly cell: CellCount;
  readonly step: number;
}

/** Notes how far each count can move in one direction of the basis at a time. */
function exploreDirections(
  system: System,
  lowerBound: (cell: CellCount) => number,
  feasible: Map<CellCount, FeasibleChange>,
): void {
  for (const steps of stepsOf(system)) {
    if (steps.some(({ step }) => !Number.isInteger(step))) continue;
    const [more, less] = [stepsAllowed(steps, 1, lowerBound), stepsAllowed(steps, -1, lowerBound)];
    for (const { cell, step } of steps) {
      if (step === 1) raise(feasible, cell, more, less);
      if (step === -1) raise(feasible, cell, less, more);
    }
  }
}

/** The counts that each direction changes: most counts change with few directions. */
function stepsOf({ cells, moves, width }: System): readonly (readonly Step[])[] {
  const steps = Array.from({ length: width }, (): Step[] => []);
  cells.forEach((cell, index) => {
    steps.forEach((own, k) => {
      const step = moves[index * width + k] ?? 0;
      if (step !== 0) own.push({ cell, step });
    });
  });
  return steps;
}

/** How many steps in a direction keep every count at or above its lower bound. */
function stepsAllowed(
  steps: readonly Step[],
  sign: 1 | -1,
  lowerBound: (cell: CellCount) => number,
): number {
  return steps.reduce((most, { cell, step }) => {
    const fall = -sign * step;
    return fall > 0 ? Math.min(most, Math.floor((cell.n - lowerBound(cell)) / fall)) : most;
  }, Infinity);
}

function raise(
  feasible: Map<CellCount, FeasibleChange>,
  cell: CellCount,
  more: number,
  less: number,
): void {
  const { up, down } = feasible.get(cell) ?? STILL;
  if (more > up || less > down)
    feasible.set(cell, { up: Math.max(up, more), down: Math.max(down, less) });
}

const NEARLY = 1e-6;

const bothWays = (change: number): [more: number, less: number] => [
  Math.floor(change + NEARLY),
  Math.floor(NEARLY - change),
];

/** Takes in a solution of the system, if all its counts are whole. */
function widen(
  feasible: Map<CellCount, FeasibleChange>,
  cells: readonly CellCount[],
  change: (index: number) => number,
): void {
  const changes = cells.map((_, index) => change(index));
  if (changes.some((x) => Math.abs(x - Math.round(x)) > NEARLY)) return;
  cells.forEach((cell, index) => {
    const x = Math.round(changes[index] ?? 0);
    raise(feasible, cell, x, -x);
  });
}
