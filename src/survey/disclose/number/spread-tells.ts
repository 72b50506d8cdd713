import { classAt } from '../../estimate/classes.ts';
import type { Limits } from '../../model/number-class.ts';
import type { Policy } from '../../model/policy.ts';

/** What is known of numbers beside their sum and the sum of their squares. */
export interface Spread {
  /** How far one possible number is from the next; null where it may be any. */
  readonly step: number | null;
  /** Where their published classes meet; none where there are none. */
  readonly limits: Limits;
}

/** Of more different numbers than these there are always many ways to the same sums. */
const MANY = 40;
/** Respondents may be moved by so many steps at once. */
const STRIDES = [1, 2, 3] as const;
/** What people round to. */
const GRIDS = [1, 0.5, 0.25, 0.1] as const;

/** Four respondents who give other numbers, so that the sum and the sum of squares stay: from these numbers, to those. */
interface Move {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/**
 * Whether a mean with its error tells how many gave some number that few gave. The error is the sum of squares: of 0, 1 and 2
 * it is, with the sum and the base, a third equation in three counts. Safe is a number of which a reader finds three possible
 * counts, or that it may be nobody's: he tries moves of two respondents up and two down by the same stride, from a and b up,
 * from c and d down, which leave both sums where the numbers they come to fit (Σy and Σy² stay when a + b = c + d − 2 strides).
 *
 * @param numbers NaN-free, of respondents who weigh the same
 * @example spreadTells(Float64Array.of(…fifty 0, …thirty 1, …two 2), { step: 1, limits: [] }, DEFAULT_POLICY) // true
 */
export function spreadTells(
  numbers: Float64Array,
  { step, limits }: Spread,
  { minimum }: Policy,
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
  const few = places.filter((place) => (counts.get(place) ?? 0) < minimum);
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

/** The widest step that numbers of a form without one keep to, as a reader would guess it; null where they keep to none. */
function gridOf(numbers: Float64Array): number | null {
  const isOn = (step: number) => (y: number) => Math.abs(y / step - Math.round(y / step)) < SLIGHT;
  return GRIDS.find((step) => numbers.every(isOn(step))) ?? null;
}

/** Every way to move two up and two down by one stride, within their classes and among the numbers between the least and the greatest. */
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

/** Notes the counts that a move makes possible, made once or twice, there and back; and drops whatever is safe by it. */
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
