import { bisectLeft } from 'd3-array';
import { distancesTell } from './class-rules.ts';
import { isFew } from '../cell/primary.ts';
import { classAt } from '../../estimate/classes.ts';
import type { Limits } from '../../model/number-class.ts';
import type { Policy } from '../../model/policy.ts';
import { spreadTells, type Spread } from './spread-tells.ts';

/** Rows as numbers, NaN where none was given, and as codes of another question, −1 where that was not answered. */
export interface Pair {
  readonly value: Float64Array;
  readonly code: ArrayLike<number>;
}

/** Rows as numbers and as codes, with the codes that are answers: don't-knows and the like are none. */
export interface Answered extends Pair {
  readonly answers: readonly boolean[];
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
export function relationOf(pair: Answered, rows: Uint32Array): Relation | null {
  const { value, code } = pair;
  const codes = inOrder(pair);
  const both = codes.reduce((sum, { n }) => sum + n, 0);
  if (codes.length < 2) return null;
  const chance = codes.reduce((sum, { n }) => sum + (n / both) ** 2, 0);
  if (!areCut(pair, rows, codes, both * (chance + SAME * (1 - chance)))) return null;
  const numbersOf = (own: Uint32Array) => Float64Array.from(own, (row) => value[row] ?? NaN);
  const groups = codes.map(({ name }) => numbersOf(rows.filter((row) => code[row] === name)));
  return { groups, sorted: numbersOf(rows.filter((row) => answerAt(pair, row) >= 0)) };
}

/** A row's answer as its code; −1 where it gave none. */
function answerAt({ code, answers }: Answered, row: number): number {
  const own = code[row] ?? -1;
  return own >= 0 && answers[own] === true ? own : -1;
}

/** Whether `least` would keep their code if the numbers were cut in order where the codes' sizes say. */
function areCut(
  pair: Answered,
  rows: Uint32Array,
  codes: readonly Coded[],
  least: number,
): boolean {
  let may = codes.reduce((sum, { n }) => sum + n, 0);
  let [at, place, end] = [0, 0, codes[0]?.n ?? 0];
  for (const row of rows) {
    const own = answerAt(pair, row);
    if (own < 0) continue;
    while (place >= end && at < codes.length - 1) end += codes[++at]?.n ?? 0;
    if (own !== codes[at]?.name && --may < least) return false;
    place += 1;
  }
  return true;
}

/** A code, how often it was given, and the mean of the numbers beside it. */
interface Coded {
  readonly name: number;
  readonly n: number;
  readonly mean: number;
}

/** The codes that were given, from that of the lowest numbers, by their mean, to that of the highest. */
function inOrder(pair: Answered): readonly Coded[] {
  const n = new Float64Array(pair.answers.length);
  const sum = new Float64Array(pair.answers.length);
  for (let row = 0; row < pair.value.length; row += 1) {
    const y = pair.value[row] ?? NaN;
    const name = answerAt(pair, row);
    if (name < 0 || Number.isNaN(y)) continue;
    n[name] = (n[name] ?? 0) + 1;
    sum[name] = (sum[name] ?? 0) + y;
  }
  return Array.from(n, (count, name) => ({ name, n: count, mean: (sum[name] ?? 0) / count }))
    .filter((one) => one.n > 0)
    .toSorted((a, b) => a.mean - b.mean);
}

/** Classes that are laid over a related question. */
interface Laid extends Spread {
  /** Whether the errors of its groups' means are published. */
  readonly hasSpread: boolean;
}

/**
 * Whether classes laid over the answers of a related question leave few between a limit of the one and of the other, or,
 * within a group of which the mean is published too, tell of few as the whole may not.
 */
export function relationTells(
  { groups, sorted }: Relation,
  { step, limits, hasSpread }: Laid,
  policy: Policy,
): boolean {
  const below = limits.map((limit) => bisectLeft(sorted, limit));
  let before = 0;
  return groups.some((value, at) => {
    before += value.length;
    const isCut = at < groups.length - 1 && below.some((n) => isFew(Math.abs(n - before), policy));
    if (isCut || value.length < policy.minimum) return isCut;
    return (
      distancesTell({ value, step }, limits, policy) ||
      (hasSpread && spreadTells(value, { step, limits }, policy))
    );
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
