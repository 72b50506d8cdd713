import { describe, expect, it } from 'vitest';
import { given, tells } from './rules.fixture.ts';
import { distancesDisclose } from './rules.ts';
import type { Limits } from '../../model/number-class.ts';
import { DEFAULT_POLICY } from '../../model/policy.ts';

describe('the size of classes', () => {
  it('tells where one holds 1 to 9; 10 and nobody are not few', () => {
    const sized = (n: number) => tells({ 1: 20, 2: n, 3: 20 }, [2, 3]);
    expect([0, 1, 9, 10, 11].map(sized)).toEqual([false, true, true, false, false]);
  });

  it('tells in the open classes, too', () => {
    expect(tells({ 1: 9, 2: 20, 3: 20 }, [2, 3])).toBe(true);
    expect(tells({ 1: 20, 2: 20, 3: 9 }, [2, 3])).toBe(true);
  });

  it('tells where one holds all but 1 to 9, be it with nobody beside those', () => {
    const all = (beside: number) => tells({ 1: 60, 3: beside, 5: beside }, [2, 4]);
    expect([all(0), all(4), all(10)]).toEqual([false, true, false]);
  });

  it('counts a number on a limit in the class above it', () => {
    // [2,3) has the nine 2s alone, or together with ten 1s.
    expect(tells({ 0: 20, 1: 10, 2: 9, 3: 20 }, [2, 3])).toBe(true);
    expect(tells({ 0: 20, 1: 10, 2: 10, 3: 20 }, [1, 3], { step: null })).toBe(false);
  });
});

describe('the total, with how many are in each class', () => {
  const few = (counts: Readonly<Record<string, number>>, step: number | null, limits: Limits) =>
    distancesDisclose({ value: given(counts), step }, limits, DEFAULT_POLICY);

  it('tells the few that are above the least number of their class', () => {
    // [2,5) has 2 but for some at 3: the total is 1 for each of them more than the classes alone say.
    const some = (n: number) => few({ 1: 20, 2: 30, 3: n, 5: 20 }, 1, [2, 5]);
    expect([3, 9, 10].map(some)).toEqual([true, true, false]);
  });

  it('tells the few that are below the greatest number of their class', () => {
    // [2,4) has 3 but for some at 2.
    const some = (n: number) => few({ 1: 20, 2: n, 3: 30, 4: 20 }, 1, [2, 4]);
    expect([3, 9, 10].map(some)).toEqual([true, true, false]);
  });

  it('counts an open class from the limit that it has, from either end', () => {
    // 1 is next to the limit 2, 0 one further.
    const below = (n: number) => few({ 0: n, 1: 30, 2: 20, 3: 30 }, 1, [2, 3]);
    expect([9, 10].map(below)).toEqual([true, false]);
    const above = (n: number) => few({ 1: 30, 2: 20, 3: 30, 4: n }, 1, [2, 3]);
    expect([9, 10].map(above)).toEqual([true, false]);
  });

  it('of numbers without a step has no greatest one: all of a class may lie apart from its end', () => {
    // The last whole number of [1,3) is 2, and five are one below it. Of any numbers 2 is one from the end, as 0 is of (,1).
    const counts = { 0: 20, 1: 5, 2: 30, 3: 20 };
    expect(few(counts, 1, [1, 3])).toBe(true);
    expect(few(counts, null, [1, 3])).toBe(false);
  });
});

describe('a class at an end, where the form knows no greatest number', () => {
  const near = { 900: 20 };
  /** Twelve numbers beyond 1.000, by `gap` each from the one before. */
  const beyond = (gap: number, from = 1000, towards = 1) =>
    Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [String(from + towards * gap * (at + 1)), 1]),
    );
  const free = { step: null, bounded: false } as const;

  it('tells where the second farthest can reckon the farthest to a tenth of it', () => {
    // The ten nearest are 55 beyond the limit together, less than a tenth of 1.012; at twice the gap 110, more than a tenth of 1.024.
    expect(tells({ ...near, ...beyond(1) }, [1000], free)).toBe(true);
    expect(tells({ ...near, ...beyond(1.5) }, [1000], free)).toBe(true);
    expect(tells({ ...near, ...beyond(2) }, [1000], free)).toBe(false);
  });

  it('does not where the others are just a tenth of it', () => {
    const others = [913, 914, 915, 916, 917, 918, 919, 920, 921, 922];
    // With 925 the eleven are 10.100 beyond the limit, a tenth of 101.000.
    const own = (last: number) => {
      const counts = [1000, 950, ...others, last].map((y) => [String(100_000 + y), 1] as const);
      return tells({ 90_000: 20, ...Object.fromEntries(counts) }, [100_000], free);
    };
    expect([924, 925].map(own)).toEqual([true, false]);
  });

  it('does so at the low end as at the high one', () => {
    const low = (gap: number) => ({ '-900': 20, ...beyond(gap, -1000, -1) });
    expect(tells(low(1), [-1000], free)).toBe(true);
    expect(tells(low(2), [-1000], free)).toBe(false);
  });

  it('does so under a limit that nobody reaches, which bounds the class for show', () => {
    expect(tells({ ...near, ...beyond(1) }, [1000, 9000], free)).toBe(true);
    expect(tells({ ...near, ...beyond(2) }, [1000, 9000], free)).toBe(false);
  });

  it('does not where the form itself bounds the numbers', () => {
    expect(tells({ ...near, ...beyond(1) }, [1000], { ...free, bounded: true })).toBe(false);
  });

  it('tells where few are beyond its first number, though many are beyond those of other classes', () => {
    const counts = { 0: 20, 1: 20, 2: 20, 3: 20, 4: 20, 5: 20, 6: 3 };
    expect(tells(counts, [1, 5], { bounded: true })).toBe(false);
    expect(tells(counts, [1, 5], { bounded: false })).toBe(true);
  });

  it('tells nothing where all stand on its first number', () => {
    expect(tells({ 1: 20, 2: 20, 3: 20 }, [2, 3], { bounded: false })).toBe(false);
  });
});
