import { readClass } from '../../src/format/number-class.ts';
import type { Estimate } from '../../src/survey/model/result.ts';

/** A whole number from 0 that few are sure to have given: all counts that the published figures allow. */
export interface Spotted {
  readonly number: number;
  readonly counts: readonly number[];
}

const FEW = 10;
const ENOUGH = 3;

interface Sums {
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
}

/**
 * The attack of a reader who works the sum of squares out of the error of a mean, on whole numbers from 0 to a few: how many
 * gave each, for all that base, mean, error and classes allow. Only of a sample without weights, strata and clusters.
 *
 * @param rows the figures of one question on one row
 * @param greatest that a reader thinks possible
 * @param all respondents of the survey
 */
export function attackSpread(
  rows: readonly Estimate[],
  greatest: number,
  all: number,
): readonly Spotted[] {
  const mean = rows.find(({ statistic }) => statistic === 'mean');
  const { value = null, se = null, baseN: n = null } = mean ?? {};
  if (value === null || se === null || n === null) return [];
  const squares = (se * n) ** 2 * ((all - 1) / all) + n * value ** 2;
  const sums = { n, sum: Math.round(value * n), squares: Math.round(squares) };
  const found = new Map<number, Set<number>>();
  for (const counts of solutions(sums, greatest)) {
    if (!fits(counts, rows)) continue;
    counts.forEach((count, number) => {
      found.set(number, (found.get(number) ?? new Set()).add(count));
    });
  }
  return [...found].flatMap(([number, own]) => {
    const counts = [...own];
    const isSure = counts.every((count) => count > 0 && count < FEW);
    return isSure && counts.length < ENOUGH ? [{ number, counts }] : [];
  });
}

/** All counts by number, from 0, that make these sums. */
function* solutions({ n, sum, squares }: Sums, greatest: number): Generator<readonly number[]> {
  if (n < 0 || sum < 0 || squares < sum) return;
  if (greatest < ENOUGH) {
    const twos = (squares - sum) / 2;
    const ones = sum - 2 * twos;
    const counts = [n - ones - twos, ones, twos];
    if (Number.isInteger(twos) && counts.every((count) => count >= 0)) yield counts;
    return;
  }
  for (let own = 0; own <= squares / greatest ** 2; own++) {
    const rest = {
      ...{ n: n - own, sum: sum - own * greatest, squares: squares - own * greatest ** 2 },
    };
    for (const counts of solutions(rest, greatest - 1)) yield [...counts, own];
  }
}

/** Whether the counts make the published classes. */
function fits(counts: readonly number[], rows: readonly Estimate[]): boolean {
  return rows.every(({ statistic, choice, n }) => {
    const own = statistic === 'share' ? readClass(choice ?? '') : null;
    if (own === null || n === null) return true;
    const [from, to] = [own.from ?? 0, own.to ?? counts.length];
    return counts.slice(Math.max(0, from), to).reduce((all, count) => all + count, 0) === n;
  });
}
