import { tellsFew } from './numbers.ts';
import { isFew } from '../cell/primary.ts';
import { classAt, classCodes } from '../../estimate/classes.ts';
import type { Limits } from '../../model/number-class.ts';
import type { Policy } from '../../model/policy.ts';

/** The numbers that were given to one question. */
export interface Measured {
  /** NaN-free, in any order. */
  readonly value: Float64Array;
  /** How far one possible number is from the next; null where it may be any. */
  readonly step: number | null;
}

/** What classes of them must keep, too. */
export interface Numbers extends Measured {
  /** Whether the form allows no number beyond those that are known: then the open classes are not. */
  readonly bounded: boolean;
  /** What each weighs, in the order of `value`. */
  readonly weight: Float64Array;
  /** The median and the ends of its interval, where they are published. */
  readonly told: readonly Told[];
}

/** A number that somebody gave and that is published, and the share (0–1) of all that reaches up to it. */
export interface Told {
  readonly y: number;
  readonly share: number;
}

/** Classes, and the one of every number. */
interface Cut {
  readonly limits: Limits;
  readonly place: Int32Array;
}

/**
 * Whether the classes by themselves, with everyone's mean, total and median beside them, tell of few or of one:
 * a class of few or a complement of few; a sum of what numbers are beyond the limits of their classes, which is what the
 * total tells once the classes are known, by the rules for any total; the same of the lowest and the highest class that anybody is
 * in, each alone, for nothing else bounds the numbers of an open class, and a limit far out bounds them for show; and a median so near to a limit that it counts those between.
 */
export function classesTell(numbers: Numbers, limits: Limits, policy: Policy): boolean {
  const { value } = numbers;
  const place = classCodes(limits, value);
  const n = new Float64Array(limits.length + 1);
  for (const at of place) n[at] = (n[at] ?? 0) + 1;
  if (n.some((count) => isFew(count, policy) || (count > 0 && isFew(value.length - count, policy))))
    return true;
  const held = [...n.keys()].filter((at) => (n[at] ?? 0) > 0);
  const ends = numbers.bounded ? [] : [held[0] ?? 0, held.at(-1) ?? 0];
  return (
    distancesTell(numbers, limits, policy) ||
    ends.some((end) => tailTells(numbers, { limits, place }, end, policy)) ||
    numbers.told.some((one) => cutTells(numbers, { limits, place }, one))
  );
}

/** How far each number is from one end of its class, and from the other; in an open class both times from the one there is. */
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

/** The total tells the sum of the distances, since how many are in each class is known. */
export function distancesTell(numbers: Measured, limits: Limits, policy: Policy): boolean {
  return distancesOf(numbers, limits).some((distances) => tellsFew(distances, policy));
}

/**
 * Whether the numbers of a class at an end, taken as if their own sum were known, tell of few or of one: then whoever gave the
 * second farthest would come nearer to the farthest than `dominance` of it (p% rule).
 */
function tailTells(numbers: Numbers, { limits, place }: Cut, end: number, policy: Policy): boolean {
  const value = numbers.value.filter((_, at) => place[at] === end);
  const [distances] = distancesOf({ value, step: numbers.step }, limits);
  if (tellsFew(distances, policy)) return true;
  const order = distances
    .map((_, at) => at)
    .sort((a, b) => (distances[b] ?? 0) - (distances[a] ?? 0));
  const [farthest, , ...others] = order;
  const rest = others.reduce((sum, at) => sum + (distances[at] ?? 0), 0);
  const [beyond, size] = [distances[farthest ?? -1] ?? 0, Math.abs(value[farthest ?? -1] ?? 0)];
  return beyond > 0 && rest < policy.dominance * size;
}

/** So many of a class, at least, may be on either side of a published number within it, where anybody can be. */
const BESIDE = 2;

/**
 * The median tells that half of all are not above it, and so at most how many of its class are below it, and how many above:
 * fewer than three possible values are too few. So too the ends of its interval.
 */
function cutTells(
  { weight, step }: Numbers,
  { limits, place }: Cut,
  { y: q, share }: Told,
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
