import { expect, it } from 'vitest';
import { distribution, quantileOf } from './quantile.ts';

function distributed(...pairs: readonly (readonly [number, number])[]) {
  const own = distribution();
  for (const [value, weight] of pairs) own.add(value, weight);
  return own;
}

it('a distribution has each value once, and the weights up to it; weights of 0 are left out', () => {
  const own = distributed([1, 2], [1, 1], [3, 0], [4, 5], [4, 0]);
  expect(own.value).toEqual([1, 4]);
  expect(own.upTo).toEqual([3, 8]);
  expect(own.least()).toBe(2);
  expect(distributed([0, 0], [1, 2]).least()).toBe(1);
});

it('a distribution adds up what floating numbers lose on the way', () => {
  const tenths = Array.from({ length: 10 }, () => [1, 0.1] as const);
  expect(distributed(...tenths).upTo).toEqual([1]);
  expect(distributed([1, 1e16], [2, 1], [3, 1]).upTo).toEqual([1e16, 1e16, 1e16 + 2]);
});

it('a quantile is the least value up to which its share lies', () => {
  const own = distributed([1, 1], [2, 1], [3, 1], [5, 1]);
  expect([0.25, 0.26, 0.5, 0.51, 0.75, 0.8].map((p) => quantileOf(own, p))).toEqual([
    1, 2, 2, 3, 3, 5,
  ]);
  expect(quantileOf(own, 1)).toBe(5);
  expect(quantileOf(distribution(), 0.5)).toBeNull();
});

it('a single respondent with the least value and more weight gives way to the next, as in R', () => {
  expect(quantileOf(distributed([1, 8], [2, 1], [3, 1]), 0.5)).toBe(2);
  expect(quantileOf(distributed([1, 4], [1, 4], [2, 1], [3, 1]), 0.5)).toBe(1);
  expect(quantileOf(distributed([1, 8]), 0.5)).toBe(1);
});
