import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../model/policy.ts';
import { weightsDisclose } from './weights.ts';

/** Whether classes cut at these limits tell of few: of respondents with a number and a weight, so many of each. */
function tells(
  limits: readonly number[],
  ...rows: readonly (readonly [y: number, n: number, weight: number])[]
) {
  const all = rows.flatMap(([y, n, weight]) =>
    Array.from({ length: n }, () => [y, weight] as const),
  );
  const [value, weights] = [0, 1].map((at) => Float64Array.from(all, (row) => row[at] ?? NaN));
  if (value === undefined || weights === undefined) throw new Error();
  return weightsDisclose(value, weights, limits, DEFAULT_POLICY);
}

describe('weights that follow from the number', () => {
  it('tell few of a class of several numbers', () => {
    const few = (n: number) => tells([2, 5], [1, 60, 1], [3, 60, 3], [4, n, 4], [6, 60, 6]);
    expect([1, 9, 10].map(few)).toEqual([true, true, false]);
  });

  it('tell nothing of a class of one number, or of numbers that weigh the same', () => {
    expect(tells([2, 5], [1, 60, 1], [3, 6, 3], [6, 60, 6])).toBe(false);
    expect(tells([2, 5], [1, 60, 1], [3, 60, 3], [4, 6, 3], [6, 60, 6])).toBe(false);
  });

  it('are none where some number has two weights', () => {
    expect(tells([2, 5], [1, 60, 1], [1, 1, 2], [3, 60, 3], [4, 6, 4])).toBe(false);
    expect(tells([2, 5], [1, 60, 1], [3, 60, 3], [4, 6, 4], [NaN, 3, 1], [NaN, 3, 2])).toBe(true);
  });

  it('are none where most gave a number of their own, which any weight follows from', () => {
    const alone = (others: number) => tells([4], [1, 1, 1], [2, 1, 2], [3, 1, 3], [7, others, 7]);
    expect([2, 3].map(alone)).toEqual([false, true]);
  });
});
