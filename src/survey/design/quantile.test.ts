import { describe, expect, it } from 'vitest';
import { distribution, quantileOf } from './quantile.ts';

const weighted = (pairs: readonly (readonly [number, number])[]) => {
  const gathering = distribution();
  for (const [y, weight] of pairs) gathering.add(y, weight);
  return gathering;
};

const distributionOf = (ascending: readonly number[]) => weighted(ascending.map((y) => [y, 1]));

describe('quantileOf', () => {
  it('takes the lower of two middle values: svyquantile(~y, svydesign(~1, data), 0.5) of 1 … 8 is 4', () => {
    expect(quantileOf(distributionOf([1, 2, 3, 4, 5, 6, 7, 8]), 0.5)).toBe(4);
    expect(quantileOf(distributionOf([1, 2, 3]), 0.5)).toBe(2);
  });

  it('gathers ties', () => {
    expect(quantileOf(distributionOf([1, 1, 1, 9]), 0.5)).toBe(1);
    expect(quantileOf(distributionOf([1, 5, 5, 5]), 0.25)).toBe(1);
    expect(quantileOf(distributionOf([1, 5, 5, 5]), 0.26)).toBe(5);
  });

  it('weighs, and leaves out a weight of 0', () => {
    expect(
      quantileOf(
        weighted([
          [1, 1],
          [2, 1],
          [3, 4],
        ]),
        0.5,
      ),
    ).toBe(3);
    expect(
      quantileOf(
        weighted([
          [1, 0],
          [2, 1],
          [3, 1],
        ]),
        0.5,
      ),
    ).toBe(2);
  });

  it('gives the next value where one respondent with the least outweighs p, as R does', () => {
    // svyquantile(~y, svydesign(~1, weights = c(2, 1), data = data.frame(y = c(20, 30))), 0.5) is 30.
    expect(
      quantileOf(
        weighted([
          [20, 2],
          [30, 1],
        ]),
        0.5,
      ),
    ).toBe(30);
    // … c(0.05, 0.1) of 1 … 8 are 2 and 2.
    expect(quantileOf(distributionOf([1, 2, 3, 4, 5, 6, 7, 8]), 0.05)).toBe(2);
    expect(
      quantileOf(
        weighted([
          [20, 1],
          [20, 1],
          [30, 1],
        ]),
        0.1,
      ),
    ).toBe(20);
  });

  it('has an answer for one respondent and none for nobody', () => {
    expect(quantileOf(distributionOf([7]), 0.5)).toBe(7);
    expect(quantileOf(distributionOf([]), 0.5)).toBeNull();
    expect(quantileOf(distributionOf([1, 2]), 1)).toBe(2);
  });
});
