import { describe, expect, it } from 'vitest';
import { given, tells } from './rules.fixture.ts';

describe('a published median', () => {
  const half = (y: number) => ({ quantiles: [{ y, share: 0.5 }] });

  it('tells how many of its class are not above it: one or two are too few', () => {
    // Of 100, 50 are not above the median: with 49 below the class, one of it.
    const within = (below: number) => tells({ 1: below, 3: 20, 6: 80 - below }, [2, 5], half(3));
    expect([49, 48, 47].map(within)).toEqual([true, true, false]);
  });

  it('tells nothing where nobody of its class can be below it', () => {
    const counts = { 1: 49, 3: 20, 6: 31 };
    expect(tells(counts, [3, 5], half(3))).toBe(false);
  });

  it('tells how many are above it: one is too few', () => {
    const within = (below: number) => tells({ 1: below, 3: 20, 6: 80 - below }, [2, 5], half(3));
    expect([31, 32].map(within)).toEqual([true, false]);
  });

  it('tells nothing where nobody of its class can be above it', () => {
    const counts = { 1: 31, 3: 20, 6: 49 };
    expect(tells(counts, [2, 4], half(3))).toBe(false);
    expect(tells(counts, [2, 4], { ...half(3), step: null })).toBe(true);
  });

  it('of an odd number takes along the one who stands on it', () => {
    // 49,5 of 99 less 47 below are two and a half of the class: three.
    expect(tells({ 1: 47, 3: 20, 6: 32 }, [2, 5], half(3))).toBe(false);
    expect(tells({ 1: 47, 3: 20, 6: 31 }, [2, 5], half(3))).toBe(true);
  });

  it('halves what respondents weigh, not how many they are', () => {
    // 30 who weigh 2 are below the class. Half of 124 less 60 are two of it, half of 126 three.
    const weighed = (above: number) => {
      const counts = { 1: 30, 3: 20, 6: above };
      const weight = given(counts).map((y) => (y === 1 ? 2 : 1));
      return tells(counts, [2, 5], { ...half(3), weight });
    };
    expect([44, 46].map(weighed)).toEqual([true, false]);
  });

  it('is one of several figures of which each may tell, the ends of its interval too', () => {
    const counts = { 1: 30, 3: 40, 6: 30 };
    const told = (share: number) =>
      tells(counts, [2, 5], {
        quantiles: [
          { y: 3, share: 0.5 },
          { y: 3, share },
        ],
      });
    expect([0.32, 0.33, 0.68, 0.69].map(told)).toEqual([true, false, false, true]);
  });

  it('may lie in the lowest class, which has no limit below', () => {
    const counts = { 1: 20, 2: 20, 3: 20, 6: 20, 7: 20, 8: 20 };
    const told = (n: number) => tells(counts, [5], { quantiles: [{ y: 2, share: n / 120 }] });
    expect([1, 2, 3, 58, 59].map(told)).toEqual([true, true, false, false, true]);
  });
});
