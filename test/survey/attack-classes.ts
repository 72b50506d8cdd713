import { readClass, type NumberClass } from '../../src/format/number-class.ts';
import type { Estimate } from '../../src/survey/model/result.ts';

/** A whole number of which a reader of classes and total is sure that so many gave it: 1 to 9, and fewer than three values are left. */
export interface Found {
  readonly number: number;
  readonly counts: readonly number[];
}

/** A published class: what numbers it may hold, for a reader who knows that none is below 0, and how many. */
interface Told extends NumberClass {
  readonly least: number;
  readonly most: number;
  readonly n: number;
}

const FEW = 10;
const FARTHEST = 60;

/**
 * The attack of a reader on the distribution of a question that is answered by whole numbers from 0: how many gave each
 * number, for all that the counts of the classes and everyone's total allow. Only of a survey without weights.
 *
 * @param shares of the classes of one question, and its total
 */
export function attackClasses(shares: readonly Estimate[], total: number): readonly Found[] {
  const classes = shares.flatMap(({ choice, n }): Told[] => {
    const own = readClass(choice ?? '');
    if (own === null || n === null) return [];
    return [{ ...own, n, least: own.from ?? 0, most: (own.to ?? Infinity) - 1 }];
  });
  if (classes.length < shares.length) return [];
  return classes.flatMap((own) => {
    const last = Math.min(own.most, own.least + FARTHEST);
    const numbers = Array.from(
      { length: Math.max(0, last - own.least + 1) },
      (_, at) => own.least + at,
    );
    return numbers.flatMap((number) => {
      const counts = Array.from({ length: own.n + 1 }, (_, count) => count).filter((count) =>
        isPossible(classes, total, own, { number, count }),
      );
      const isSure = counts.every((count) => count > 0 && count < FEW);
      return isSure && counts.length < 3 ? [{ number, counts }] : [];
    });
  });
}

/** Whether so many of a class may have given a number: the rest of all numbers must make the rest of the total. */
function isPossible(
  classes: readonly Told[],
  total: number,
  own: Told,
  { number, count }: { readonly number: number; readonly count: number },
): boolean {
  const rest = own.n - count;
  const least = own.least === number ? number + 1 : own.least;
  const most = own.most === number ? number - 1 : own.most;
  if (rest > 0 && least > most) return false;
  const others = classes.filter((one) => one !== own);
  const sum = (ends: 'least' | 'most', mine: number) =>
    others.reduce((all, one) => all + times(one.n, one[ends]), times(rest, mine));
  const left = total - count * number;
  return left >= sum('least', least) && left <= sum('most', most);
}

const times = (n: number, number: number): number => (n === 0 ? 0 : n * number);
