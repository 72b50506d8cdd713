import { classAt } from '../../estimate/index.ts';
import type { Limits, Policy } from '../../model/index.ts';

/** What a reader knows of the numbers beside their sum and their sum of squares. */
export interface ValueGrid {
  /** The distance between possible numbers; null where any number is possible. */
  readonly step: number | null;
  /** The limits of the published classes; empty where there are none. */
  readonly limits: Limits;
}

/** With more distinct numbers than this there are always many ways to the same sums. */
const MANY = 40;
/** Respondents may be moved by this many steps at once. */
const STRIDES = [1, 2, 3] as const;
/** Steps that people round to. */
const GRIDS = [1, 0.5, 0.25, 0.1] as const;

/** Four respondents who change their numbers so that sum and sum of squares stay: from these numbers, to those. */
interface Move {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/**
 * Whether a mean with its standard error discloses how many gave some rare number. The standard error gives the sum of
 * squares: for the numbers 0, 1 and 2 that makes, with the sum and the base, three equations in three counts. A count
 * is safe when three values of it are possible, or zero is.
 *
 * Other solutions are found by moving two respondents up and two down by one stride, from a and b up, from c and d
 * down; sum and sum of squares stay when a + b = c + d − 2 strides.
 *
 * @param numbers NaN-free, of respondents with one weight
 * @example
 * sumOfSquaresDiscloses(Float64Array.of(…fifty 0, …thirty 1, …two 2), { step: 1, limits: [] }, DEFAULT_POLICY); // true
 */
export function sumOfSquaresDiscloses(
  numbers: Float64Array,
  { step, limits }: ValueGrid,
  { threshold }: Policy,
): boolean {
  const grid = step ?? gridOf(numbers);
  if (grid === null) return false;
  const counts = new Map<number, number>();
  for (const y of numbers) {
    const place = Math.round(y / grid);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const places = [...counts.keys()].sort((a, b) => a - b);
  if (places.length > MANY) return false;
  const few = places.filter((place) => (counts.get(place) ?? 0) < threshold);
  const open = new Map(few.map((place) => [place, new Set([counts.get(place) ?? 0])]));
  if (open.size === 0) return false;
  const classes = limits.map((limit) => limit / grid - SLIGHT);
  for (const move of movesOf(places, classes)) {
    tryMove(move, counts, open);
    if (open.size === 0) return false;
  }
  return true;
}

const SLIGHT = 1e-6;

/** The widest step that all numbers are multiples of, as a reader would guess it; null where there is none. */
function gridOf(numbers: Float64Array): number | null {
  const isOn = (step: number) => (y: number) => Math.abs(y / step - Math.round(y / step)) < SLIGHT;
  return GRIDS.find((step) => numbers.every(isOn(step))) ?? null;
}

/** All moves within the classes and the range of the numbers. */
function* movesOf(values: readonly number[], limits: Limits): Generator<Move> {
  const [least = 0, greatest = 0] = [values[0], values.at(-1)];
  for (const stride of STRIDES) {
    const mayGo = (y: number, to: number): boolean =>
      to >= least && to <= greatest && classAt(limits, y) === classAt(limits, to);
    const ups = values.filter((y) => mayGo(y, y + stride));
    const downs = values.filter((y) => mayGo(y, y - stride));
    const known = new Set(downs);
    for (const [at, a] of ups.entries())
      for (const b of ups.slice(at))
        for (const c of downs) {
          const d = a + b + 2 * stride - c;
          if (d < c || !known.has(d) || c - stride === a || c - stride === b) continue;
          yield { from: [a, b, c, d], to: [a + stride, b + stride, c - stride, d - stride] };
        }
  }
}

/** Notes the counts that a move makes possible, made once or twice, and drops those that are safe by it. */
function tryMove(
  { from, to }: Move,
  counts: ReadonlyMap<number, number>,
  open: Map<number, Set<number>>,
): void {
  const change = new Map<number, number>();
  for (const y of from) change.set(y, (change.get(y) ?? 0) - 1);
  for (const y of to) change.set(y, (change.get(y) ?? 0) + 1);
  for (const times of [1, 2]) {
    const isPossible = from.every(
      (y) => (counts.get(y) ?? 0) >= times * from.filter((own) => own === y).length,
    );
    if (!isPossible) return;
    for (const [y, by] of change) {
      const found = open.get(y)?.add((counts.get(y) ?? 0) + times * by);
      if (found !== undefined && isSafe(found)) open.delete(y);
    }
  }
}

const ENOUGH = 3;
const isSafe = (found: ReadonlySet<number>): boolean => found.has(0) || found.size >= ENOUGH;
