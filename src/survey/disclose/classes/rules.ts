import { magnitudeDiscloses } from '../magnitude/index.ts';
import { isBelowThreshold } from '../table/index.ts';
import { classAt, classCodes } from '../../estimate/index.ts';
import type { Limits, Policy } from '../../model/index.ts';

/** The numbers that respondents gave to one question. */
interface Measured {
  /** NaN-free, in any order. */
  readonly value: Float64Array;
  /** The distance between possible numbers; null where any number is possible. */
  readonly step: number | null;
}

/** With what the rules for classes need beside them. */
interface Numbers extends Measured {
  /** Whether the form limits the numbers to a known range: then no class is open. */
  readonly bounded: boolean;
  /** Weights, in the order of `value`. */
  readonly weight: Float64Array;
  /** The median and the ends of its interval, as far as they are published. */
  readonly quantiles: readonly PublishedQuantile[];
}

/** A published number that a respondent gave, and the share (0–1) of all respondents up to it. */
export interface PublishedQuantile {
  readonly y: number;
  readonly share: number;
}

/** Class limits, and the class of each number. */
interface Classified {
  readonly limits: Limits;
  readonly place: Int32Array;
}

/**
 * Whether classes, with the mean, total and median of all respondents beside them, disclose counts below the threshold
 * or one respondent:
 *
 * - a class, or its complement, is below the threshold;
 * - the sum of the distances of all numbers from the limits of their classes, which follows from the total once the
 *   class counts are known, breaks the rules for any total;
 * - the same holds of the lowest or the highest occupied class alone, for nothing else bounds the numbers of an open
 *   class, and a far limit hardly bounds them;
 * - a published quantile lies so near to a limit that it counts the numbers between.
 */
export function classesDisclose(numbers: Numbers, limits: Limits, policy: Policy): boolean {
  const { value } = numbers;
  const place = classCodes(limits, value);
  const n = new Float64Array(limits.length + 1);
  for (const at of place) n[at] = (n[at] ?? 0) + 1;
  // A complement of few is made of classes of few.
  if (n.some((count) => isBelowThreshold(count, policy))) return true;
  const held = [...n.keys()].filter((at) => (n[at] ?? 0) > 0);
  const ends = numbers.bounded ? [] : [held[0] ?? 0, held.at(-1) ?? 0];
  return (
    distancesDisclose(numbers, limits, policy) ||
    ends.some((end) => openClassDiscloses(numbers, { limits, place }, end, policy)) ||
    numbers.quantiles.some((one) => quantileDiscloses(numbers, { limits, place }, one))
  );
}

/**
 * The distance of each number from the lower limit of its class, and from the upper; in an open class both times from
 * the only one.
 */
function distancesOf({ value, step }: Measured, limits: Limits) {
  const gap = step ?? 0;
  const low = new Float64Array(value.length);
  const high = new Float64Array(value.length);
  for (let row = 0; row < value.length; row += 1) {
    const y = value[row] ?? 0;
    const at = classAt(limits, y);
    const [from, to] = [limits[at - 1], limits[at]];
    const fromLow = from === undefined ? null : y - from;
    const fromHigh = to === undefined ? null : to - gap - y;
    low[row] = fromLow ?? fromHigh ?? 0;
    high[row] = fromHigh ?? fromLow ?? 0;
  }
  return [low, high] as const;
}

/** The sum of the distances follows from the total, for the count of each class is published. */
export function distancesDisclose(numbers: Measured, limits: Limits, policy: Policy): boolean {
  return distancesOf(numbers, limits).some((distances) => magnitudeDiscloses(distances, policy));
}

/**
 * Whether the numbers of a class at an end would disclose if their own sum were known, or the second largest
 * respondent could estimate the largest number within `dominance` of it (p% rule).
 */
function openClassDiscloses(
  numbers: Numbers,
  { limits, place }: Classified,
  end: number,
  policy: Policy,
): boolean {
  const value = numbers.value.filter((_, at) => place[at] === end);
  const [distances] = distancesOf({ value, step: numbers.step }, limits);
  if (magnitudeDiscloses(distances, policy)) return true;
  const order = distances
    .map((_, at) => at)
    .sort((a, b) => (distances[b] ?? 0) - (distances[a] ?? 0));
  const [farthest, , ...others] = order;
  const rest = others.reduce((sum, at) => sum + (distances[at] ?? 0), 0);
  const [beyond, size] = [distances[farthest ?? -1] ?? 0, Math.abs(value[farthest ?? -1] ?? 0)];
  return beyond > 0 && rest < policy.dominance * size;
}

/** At least this many respondents of a class must be possible on either side of a published quantile within it. */
const BESIDE = 2;

/**
 * A published quantile tells how many of its class are at most below it and above it: fewer than three possible values
 * are too few.
 */
function quantileDiscloses(
  { weight, step }: Numbers,
  { limits, place }: Classified,
  { y: q, share }: PublishedQuantile,
): boolean {
  const own = classAt(limits, q);
  const [from, to] = [limits[own - 1] ?? -Infinity, limits[own] ?? Infinity];
  let [all, before, within, n] = [0, 0, 0, 0];
  for (let at = 0; at < place.length; at += 1) {
    const w = weight[at] ?? 0;
    const there = place[at] ?? 0;
    all += w;
    if (there < own) before += w;
    if (there !== own) continue;
    within += w;
    n += 1;
  }
  const reached = Math.ceil(((share * all - before) / within) * n - NEARLY);
  const isOpen = { below: q > from, above: step === null || q + step < to };
  return (isOpen.below && reached <= BESIDE) || (isOpen.above && n - reached < BESIDE);
}

const NEARLY = 1e-9;
