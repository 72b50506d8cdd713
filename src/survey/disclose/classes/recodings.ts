import { bisectLeft } from 'd3-array';
import { distancesDisclose } from './rules.ts';
import { isBelowThreshold } from '../table/index.ts';
import { classAt } from '../../estimate/index.ts';
import type { Limits, Policy } from '../../model/index.ts';
import { sumOfSquaresDiscloses, type ValueGrid } from '../magnitude/index.ts';

/** By respondent a number (NaN where none was given) and the code of another question (−1 for a blank). */
interface Pair {
  readonly value: Float64Array;
  readonly code: ArrayLike<number>;
}

/** A code, its frequency, and the mean of the numbers beside it. */
export interface CodedAnswers extends Pair {
  readonly answers: readonly boolean[];
}

/** Another question that is the number in classes: age group beside age in years. */
interface Recoding {
  /** By answer, from the lowest numbers to the highest, the numbers of those who gave it. */
  readonly groups: readonly Float64Array[];
  /** The numbers of all groups, ascending. */
  readonly sorted: Float64Array;
}

/** Cohen's kappa from which a question is taken for a recoding of the number. */
const SAME = 0.8;

/**
 * The number as cut by another question; null where its answers are no classes of it. A few contradictory answers do
 * not matter: a reader of both questions does not know of them.
 *
 * @param rows respondents with a number, in ascending order of it
 */
export function recodingOf(pair: CodedAnswers, rows: Uint32Array): Recoding | null {
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

/** A substantive answer as its code, −1 for any other. */
function answerAt({ code, answers }: CodedAnswers, row: number): number {
  const own = code[row] ?? -1;
  return own >= 0 && answers[own] === true ? own : -1;
}

/** Whether at least `least` respondents would keep their code if the numbers were cut at the sizes of the codes. */
function areCut(
  pair: CodedAnswers,
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

/** The codes in use by the mean of their numbers, ascending. */
function inOrder(pair: CodedAnswers): readonly Coded[] {
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

/** Classes laid over a recoding of the number. */
interface OverlaidClasses extends ValueGrid {
  /** Whether the standard errors of the group means are published. */
  readonly hasSumOfSquares: boolean;
}

/**
 * Whether the classes and a recoding leave a count below the threshold between a limit of the one and a limit of the
 * other, or disclose the numbers within one of its groups, whose mean is published too.
 */
export function recodingDiscloses(
  { groups, sorted }: Recoding,
  { step, limits, hasSumOfSquares }: OverlaidClasses,
  policy: Policy,
): boolean {
  const below = limits.map((limit) => bisectLeft(sorted, limit));
  let before = 0;
  return groups.some((value, at) => {
    before += value.length;
    const isCut =
      at < groups.length - 1 && below.some((n) => isBelowThreshold(Math.abs(n - before), policy));
    if (isCut || value.length < policy.threshold) return isCut;
    return (
      distancesDisclose({ value, step }, limits, policy) ||
      (hasSumOfSquares && sumOfSquaresDiscloses(value, { step, limits }, policy))
    );
  });
}

/** Whether a cell of the table of classes by answers, or its complement within the class, is below the threshold. */
export function crosstabDiscloses({ value, code }: Pair, limits: Limits, policy: Policy): boolean {
  const cells = new Map<string, number>();
  value.forEach((y, row) => {
    const at = classAt(limits, y);
    if (at < 0) return;
    const key = `${at} ${String(code[row])}`;
    cells.set(key, (cells.get(key) ?? 0) + 1);
  });
  // A complement of few is made of cells of few.
  return [...cells.values()].some((count) => isBelowThreshold(count, policy));
}
