import { bisectLeft, maxIndex, range } from 'd3-array';
import type { Limits } from '../model/index.ts';

/** The least and the greatest number of classes: a scale from 0 to 10 has eleven. */
const LEAST = 3;
const MOST = 11;
/**
 * An open class of several steps holds at most this part of all numbers, for it says least; the second only where
 * nothing else is found.
 */
const TAILS = [0.15, 0.35] as const;
/** Classes are tried with at most this many steps between the least and the greatest number. */
const FARTHEST = 10_000;
const NICE = [1, 2, 5] as const;

export interface Derivation {
  /** The least size of a class. */
  readonly least: number;
  /** The numbers are `start` plus multiples of this; null where any number is possible. */
  readonly step: number | null;
  readonly start?: number;
  /** Whether these classes may be published. */
  readonly isSafe: (limits: Limits) => boolean;
}

/**
 * Class limits for a number that staff give none for: the narrowest classes of a round width (1, 2 or 5 times a power
 * of ten) that hold `least` numbers each. From the fullest class outwards classes are added while they are full
 * enough; what is left on either side is an open class.
 *
 * @param numbers ascending
 * @returns null where no width makes three to eleven classes
 * @example deriveLimits(householdSizes, { least: 20, step: 1, isSafe: () => true }) // [2, 3, 4, 5, 6]
 */
export function deriveLimits(numbers: Float64Array, derivation: Derivation): Limits | null {
  const [least, greatest] = [numbers[0] ?? NaN, numbers.at(-1) ?? NaN];
  if (numbers.length < LEAST * derivation.least || !(least < greatest)) return null;
  const all = [...widthsFor(numbers, derivation.step)];
  return (
    TAILS.flatMap((tail) => all.map((width) => ({ width, tail })))
      .values()
      .flatMap(({ width, tail }) => limitsOf(numbers, { width, tail }, derivation))
      .find(derivation.isSafe) ?? null
  );
}

/** Round widths, ascending, from the first that makes few enough classes of the middle nine tenths. */
function* widthsFor(numbers: Float64Array, step: number | null): Generator<number> {
  const at = (part: number): number => numbers[Math.floor(part * (numbers.length - 1))] ?? 0;
  const middle = at(0.95) - at(0.05);
  const whole = (numbers.at(-1) ?? 0) - (numbers[0] ?? 0);
  const narrowest = Math.max(step ?? 0, (middle > 0 ? middle : whole) / (2 * MOST));
  for (let power = Math.floor(Math.log10(narrowest)); 10 ** power <= whole; power++) {
    for (const nice of NICE) {
      const width = exact(nice * 10 ** power);
      const fits = step === null || isWhole(width / step);
      if (width >= narrowest && width <= whole && fits) yield width;
    }
  }
}

const exact = (x: number): number => Number(x.toPrecision(12));
const SLIGHT = 1e-9;
const isWhole = (x: number): boolean => Math.abs(x - Math.round(x)) < SLIGHT;

/** Classes of one width: as many as are full; else one less at the low end, at the high end, or at both. */
function limitsOf(
  numbers: Float64Array,
  { width, tail }: { readonly width: number; readonly tail: number },
  derivation: Derivation,
): readonly Limits[] {
  const { least, start = 0 } = derivation;
  const at = (place: number): number => exact(start + place * width);
  const below = (place: number): number => bisectLeft(numbers, at(place));
  const above = (place: number): number => numbers.length - below(place + 1);
  const count = (place: number): number => below(place + 1) - below(place);
  const placeOf = (y: number): number => Math.floor((y - start) / width + SLIGHT);
  const [first, last] = [placeOf(numbers[0] ?? 0), placeOf(numbers.at(-1) ?? 0)];
  if (last - first > FARTHEST) return [];
  const fullest = maxIndex(range(first, last + 1), count) + first;
  const isFull = (place: number): boolean =>
    place >= first && place <= last && count(place) >= least;
  let [low, high] = [fullest, fullest];
  while (isFull(low - 1)) low--;
  while (isFull(high + 1)) high++;
  while (below(low) < least && low <= high) low++;
  while (above(high) < least && low <= high) high--;
  const most = tail * numbers.length;
  const isTold = ([from, to]: readonly [number, number]): boolean =>
    (from - first <= 1 || below(from) <= most) && (last - to <= 1 || above(to) <= most);
  const ends = [
    [low, high],
    [low + 1, high],
    [low, high - 1],
    [low + 1, high - 1],
  ] as const;
  return ends
    .filter(isTold)
    .map(([from, to]) => range(from, to + 2).map(at))
    .filter((limits) => limits.length + 1 >= LEAST && limits.length + 1 <= MOST);
}
