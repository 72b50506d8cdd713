import { climb, dictionaryOf, type Dictionary, type Polytope } from './simplex.ts';
import { systemsOf, type System } from './system.ts';
import type { Item } from './sheet.ts';
import type { Sum } from './sums.ts';

/** A withheld count that must stay uncertain. */
export interface Claim {
  readonly item: Item;
  /** Of don't-knows and the like: how much less it would be if nobody had answered so. To be possibly nobody is protection enough. */
  readonly nobody: number | null;
  /** Of claims with the same key only the first that is found narrow is returned. */
  readonly key: string;
}

/** How far a count is known to be able to move. */
interface Reach {
  readonly up: number;
  readonly down: number;
}

/** @param least what a withheld count is at least, for all a reader knows */
export type Audit = (claims: readonly Claim[], least: (item: Item) => number) => readonly Item[];

/**
 * Finds the withheld counts that a reader of everything published can narrow to fewer than `protection` consecutive values.
 *
 * All sums with a withheld count are a linear system; each of its independent parts is solved by elimination. What that
 * leaves free moves along the null space, as far as no count falls below its least value: first along each direction of
 * the basis, then where that is not far enough by the simplex method, so that the answer is exact but for one thing: only
 * whole-numbered solutions that it meets count as possible, which may withhold too much and never too little. This is the attacker's problem of interval protection (Fischetti and Salazar, Management
 * Science 47, 2001; the attack of sdcTable).
 *
 * The audit remembers what it has found possible: to withhold more never makes it impossible.
 *
 * @param whole false to count fractions of respondents as possible too: then what is found narrow is so beyond doubt
 */
export function auditOf(sums: readonly Sum[], protection: number, whole = true): Audit {
  const reach = new Map<Item, Reach>();
  const spread = protection - 1;
  return (claims, least) => {
    const isSafe = ({ item, nobody }: Claim) => {
      const { up, down } = reach.get(item) ?? STILL;
      return up + down >= spread || (nobody !== null && down >= nobody);
    };
    const pending = claims.filter((claim) => !isSafe(claim));
    if (pending.length === 0) return [];
    const { systems, fixed } = systemsOf(sums, new Set(pending.map(({ item }) => item)));
    const place = new Map(
      systems.flatMap((system) => system.items.map((i) => [i, system] as const)),
    );
    for (const system of systems) along(system, least, reach);
    const corners = new Map<System, Dictionary>();
    const done = new Set<string>();
    return pending.flatMap((claim) => {
      if (done.has(claim.key) || isSafe(claim)) return [];
      const system = place.get(claim.item);
      const narrow = system === undefined ? fixed.has(claim.item) : isNarrow(system, claim);
      if (narrow) done.add(claim.key);
      return narrow ? [claim.item] : [];
    });

    function isNarrow(system: System, claim: Claim): boolean {
      const { items } = system;
      const index = items.indexOf(claim.item);
      const corner = corners.get(system) ?? dictionaryOf(polytopeOf(system, least));
      corners.set(system, corner);
      const bounded = ([1, -1] as const).every((sign) =>
        climb(corner, index, sign, (change) => {
          widen(reach, items, change);
          if (!whole) raise(reach, claim.item, ...bothWays(change(index)));
          return isSafe(claim);
        }),
      );
      return bounded && !isSafe(claim);
    }
  };
}

const polytopeOf = ({ items, moves, width }: System, least: (item: Item) => number): Polytope => ({
  slack: Float64Array.from(items, (item) => item.n - least(item)),
  moves,
  width,
});

const STILL: Reach = { up: 0, down: 0 };

/** A count that changes by `step` with one of a direction. */
interface Step {
  readonly item: Item;
  readonly step: number;
}

/** How far each count moves when the system moves in one direction of the basis at a time. */
function along(system: System, least: (item: Item) => number, reach: Map<Item, Reach>): void {
  for (const steps of stepsOf(system)) {
    if (steps.some(({ step }) => !Number.isInteger(step))) continue;
    const [more, less] = [room(steps, 1, least), room(steps, -1, least)];
    for (const { item, step } of steps) {
      if (step === 1) raise(reach, item, more, less);
      if (step === -1) raise(reach, item, less, more);
    }
  }
}

/** Direction by direction; most counts change with few of them. */
function stepsOf({ items, moves, width }: System): readonly (readonly Step[])[] {
  const steps = Array.from({ length: width }, (): Step[] => []);
  items.forEach((item, index) => {
    steps.forEach((own, k) => {
      const step = moves[index * width + k] ?? 0;
      if (step !== 0) own.push({ item, step });
    });
  });
  return steps;
}

function room(steps: readonly Step[], sign: 1 | -1, least: (item: Item) => number): number {
  return steps.reduce((most, { item, step }) => {
    const fall = -sign * step;
    return fall > 0 ? Math.min(most, Math.floor((item.n - least(item)) / fall)) : most;
  }, Infinity);
}

function raise(reach: Map<Item, Reach>, item: Item, more: number, less: number): void {
  const { up, down } = reach.get(item) ?? STILL;
  if (more > up || less > down)
    reach.set(item, { up: Math.max(up, more), down: Math.max(down, less) });
}

const NEARLY = 1e-6;

const bothWays = (change: number): [more: number, less: number] => [
  Math.floor(change + NEARLY),
  Math.floor(NEARLY - change),
];

/** Takes in a solution, if it is one of whole numbers. */
function widen(
  reach: Map<Item, Reach>,
  items: readonly Item[],
  change: (index: number) => number,
): void {
  const changes = items.map((_, index) => change(index));
  if (changes.some((x) => Math.abs(x - Math.round(x)) > NEARLY)) return;
  items.forEach((item, index) => {
    const x = Math.round(changes[index] ?? 0);
    raise(reach, item, x, -x);
  });
}
