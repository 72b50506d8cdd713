import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../model/policy.ts';
import { sumOfSquaresDiscloses, type ValueGrid } from './sum-of-squares.ts';

/** Whether the sums tell how many gave some number, of so many who gave each. */
function tells(
  counts: Readonly<Record<string, number>>,
  grid: Partial<ValueGrid> = {},
  threshold = DEFAULT_POLICY.threshold,
) {
  const numbers = Float64Array.from(
    Object.entries(counts).flatMap(([y, n]) => Array.from({ length: n }, () => Number(y))),
  );
  const policy = { ...DEFAULT_POLICY, threshold };
  return sumOfSquaresDiscloses(numbers, { step: 1, limits: [], ...grid }, policy);
}

describe('the sum of squares of three numbers', () => {
  it('tells how many gave each: it is of interest where one of them is few', () => {
    const of = (few: number) => tells({ 0: 50, 1: 30, 2: few });
    expect([of(0), of(2), of(9), of(10)]).toEqual([false, true, true, false]);
    expect(tells({ 0: 5, 1: 30, 2: 50 })).toBe(true);
    expect(tells({ 0: 50, 1: 5 })).toBe(true);
    expect(tells({})).toBe(false);
  });
});

describe('the sum of squares of four numbers in a row', () => {
  // One from 0, two from 2 to 1 and one from 2 to 3: one 0 and three 2 fewer, three 1 and one 3 more; or the reverse.
  it('leaves several ways to the same sums', () => {
    expect(tells({ 0: 50, 1: 30, 2: 20, 3: 2 })).toBe(false);
    expect(tells({ 0: 50, 1: 30, 2: 20, 3: 9 })).toBe(false);
    expect(tells({ '-50': 2, '-51': 20, '-52': 30, '-53': 50 })).toBe(false);
  });

  it('leaves them where the change can be made twice, for two values of a count are too few', () => {
    const of = (twos: number) => tells({ 0: 50, 1: 2, 2: twos, 3: 2 });
    expect([of(2), of(3), of(5), of(6)]).toEqual([true, true, true, false]);
    const reversed = (ones: number) => tells({ 0: 2, 1: ones, 2: 2, 3: 50 });
    expect([reversed(5), reversed(6)]).toEqual([true, false]);
  });

  it('leaves a number to nobody, which is enough', () => {
    expect(tells({ 0: 50, 1: 30, 2: 2, 3: 1 }, {}, 2)).toBe(false);
    expect(tells({ 0: 50, 1: 2, 2: 2, 3: 1 }, {}, 2)).toBe(true);
  });

  it('leaves none across the limits of published classes', () => {
    const within = (...limits: number[]) => tells({ 0: 50, 1: 30, 2: 20, 3: 2 }, { limits });
    expect([within(1), within(2), within(3), within(1, 3)]).toEqual([true, true, true, true]);
    expect([within(0), within(4)]).toEqual([false, false]);
    const halves = { 0: 50, 0.5: 30, 1: 20, 1.5: 2 };
    expect(tells(halves, { step: 0.5, limits: [1.5] })).toBe(true);
    expect(tells(halves, { step: 0.5, limits: [3] })).toBe(false);
  });
});

describe('a change of three numbers in a row, where nobody gave the next one of their class', () => {
  // Two from 1 to 2, one from 1 to 0 and one from 3 to 2: three 1 and one 3 fewer, and never more of them.
  const of = (ones: number, threes: number) =>
    tells({ '-100': 50, 1: ones, 2: 50, 3: threes }, { limits: [0] });

  it('takes three at once, or six: what is left has to be nobody, or to be two values more', () => {
    const ones = [1, 2, 3, 4, 5, 6, 7].map((n) => of(n, 50));
    expect(ones).toEqual([true, true, false, true, true, false, false]);
  });

  it('takes one at once, or two', () => {
    expect([1, 2, 3, 9].map((n) => of(50, n))).toEqual([false, false, false, false]);
  });

  it('that only adds to a number leaves it two values at most, where it can be made once', () => {
    expect(tells({ 0: 50, 1: 1, 2: 5, 3: 20 }, {}, 3)).toBe(true);
  });
});

describe('a change', () => {
  it('is of one, two or three steps', () => {
    // Of numbers so far apart only a change of half the distance leaves the sum of squares.
    const apart = (gap: number) => tells({ 0: 50, [gap]: 30, [2 * gap]: 20, [3 * gap]: 2 });
    expect([1, 2, 4, 6, 8].map(apart)).toEqual([false, false, false, false, true]);
  });

  it('is looked for among forty numbers at most: of more there always are some', () => {
    const apart = (count: number) =>
      tells(Object.fromEntries(Array.from({ length: count }, (_, at) => [16 * at, 1])));
    expect([40, 41].map(apart)).toEqual([true, false]);
  });
});

describe('the step between numbers', () => {
  const tellsBy = (gap: number, step: number | null) =>
    tells({ 0: 50, [gap]: 30, [2 * gap]: 2 }, { step });

  it('is the question’s', () => {
    expect([tellsBy(0.05, 0.05), tellsBy(10, 10)]).toEqual([true, true]);
  });

  it('is else what all numbers are multiples of: a whole, a half, a quarter or a tenth', () => {
    expect([1, 0.5, 0.25, 0.1, 0.05].map((gap) => tellsBy(gap, null))).toEqual([
      ...[true, true, true, true],
      false,
    ]);
    expect(tells({ 0: 50, 0.53: 30, 2.01: 2 }, { step: null })).toBe(false);
    expect(tells({ 0.53: 3, 2.01: 2 }, { step: null })).toBe(false);
  });

  it('is the widest such, on which a reader reckons with the fewest numbers', () => {
    // By quarters there are ways from 0, 1 and 2 over 0,25 or 1,75.
    expect(tells({ 0: 50, 1: 30, 2: 2 }, { step: 0.25 })).toBe(false);
    expect(tells({ 0: 50, 1: 30, 2: 2 }, { step: null })).toBe(true);
    expect(tells({ 0: 50, 0.5: 30, 1: 2 }, { step: 0.25 })).toBe(false);
  });
});
