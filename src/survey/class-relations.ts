import { bisectLeft } from 'd3-array';
import { distancesTell } from './class-rules.ts';
import { isFew } from './disclose-primary.ts';
import { classAt } from './estimate-classes.ts';
import type { Limits } from './number-class.ts';
import type { Policy } from './policy.ts';

/** Rows as numbers, NaN where none was given, and as codes of another question, −1 where that was not answered. */
export interface Pair {
  readonly value: Float64Array;
  readonly code: ArrayLike<number>;
}

/** Another question that says the number over again: age in years and age group. */
export interface Relation {
  /** For each of its answers, from that of the lowest numbers to that of the highest, the numbers of those who gave it. */
  readonly groups: readonly Float64Array[];
  /** The numbers of all groups, ascending. */
  readonly sorted: Float64Array;
}

/** Agreement beyond chance (Cohen's kappa) from which a question is taken for the same number in classes. */
const SAME = 0.8;

/**
 * How another question cuts the numbers; null where its answers are no classes of them. A few slips of the pen do not
 * part the two: a reader who knows both questions does not know of the slips.
 *
 * @param rows those with a number, in ascending order of it
 */
export function relationOf({ value, code }: Pair, rows: Uint32Array): Relation | null {
  const both = rows.filter((row) => (code[row] ?? -1) >= 0);
  const codes = inOrder({ value, code }, both);
  if (codes.length < 2) return null;
  let [place, agreed, chance] = [0, 0, 0];
  for (const { name, n } of codes) {
    for (let at = place; at < place + n; at++) if (code[both[at] ?? 0] === name) agreed++;
    place += n;
    chance += (n / both.length) ** 2;
  }
  if (agreed / both.length - chance < SAME * (1 - chance)) return null;
  const numbersOf = (own: Uint32Array) => Float64Array.from(own, (row) => value[row] ?? NaN);
  const groups = codes.map(({ name }) => numbersOf(both.filter((row) => code[row] === name)));
  return { groups, sorted: numbersOf(both) };
}

/** The codes that were given and how often, from that of the lowest numbers, by their mean, to that of the highest. */
function inOrder({ value, code }: Pair, rows: Uint32Array) {
  const width = 1 + rows.reduce((most, row) => Math.max(most, code[row] ?? -1), -1);
  const n = new Uint32Array(width);
  const sum = new Float64Array(width);
  for (const row of rows) {
    const name = code[row] ?? 0;
    n[name] = (n[name] ?? 0) + 1;
    sum[name] = (sum[name] ?? 0) + (value[row] ?? 0);
  }
  return Array.from(n, (count, name) => ({ name, n: count, mean: (sum[name] ?? 0) / count }))
    .filter((one) => one.n > 0)
    .toSorted((a, b) => a.mean - b.mean);
}

/**
 * Whether classes laid over the answers of a related question leave few between a limit of the one and of the other, or,
 * within a group of which the mean is published too, tell of few as the whole may not.
 */
export function relationTells(
  { groups, sorted }: Relation,
  step: number | null,
  limits: Limits,
  policy: Policy,
): boolean {
  const below = limits.map((limit) => bisectLeft(sorted, limit));
  let before = 0;
  return groups.some((value, at) => {
    before += value.length;
    const isCut = at < groups.length - 1 && below.some((n) => isFew(Math.abs(n - before), policy));
    const isOpen = value.length >= policy.minimum;
    return isCut || (isOpen && distancesTell({ value, step }, limits, policy));
  });
}

/** Whether somewhere a class and an answer were given by few together, or by all but few of the class. */
export function crossTells({ value, code }: Pair, limits: Limits, policy: Policy): boolean {
  const cells = new Map<string, number>();
  const n = new Float64Array(limits.length + 1);
  value.forEach((y, row) => {
    const at = classAt(limits, y);
    if (at < 0) return;
    n[at] = (n[at] ?? 0) + 1;
    const key = `${at} ${String(code[row])}`;
    cells.set(key, (cells.get(key) ?? 0) + 1);
  });
  return [...cells].some(
    ([key, count]) =>
      isFew(count, policy) || isFew((n[Number(key.split(' ')[0])] ?? 0) - count, policy),
  );
}
