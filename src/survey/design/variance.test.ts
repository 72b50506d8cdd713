import { describe, expect, it } from 'vitest';
import { precisionOf, type LinearFigure } from './precision.ts';
import type { Strata } from './strata.ts';
import type { Cells } from './tally.ts';
import { degreesOfFreedom, dot, isVarianceUnknown, sumOf, varianceOf } from './variance.ts';

/** Two cells of two strata. */
const cells = (
  changes: Partial<Record<'weighted' | 'residuals' | 'products', number[]>> = {},
): Cells => {
  const { weighted = [1, 2, 3, 4], residuals = [1, 1, 2, 2], products = [4, 1, 1, 3] } = changes;
  return {
    ...{ width: 2, strata: 2, levels: 2, breakdown: { by: null }, group: null },
    ...{ n: Float64Array.of(2, 2), psus: Float64Array.of(3, 2) },
    ...{ weighted: Float64Array.from(weighted), residuals: Float64Array.from(residuals) },
    products: Float64Array.from(products),
  };
};

const strata = (centre: readonly number[], unknown: readonly number[] = [0, 0]): Strata => ({
  ...{ count: 2, psus: Float64Array.of(3, 2), population: Float64Array.of(9, 9) },
  ...{ scale: Float64Array.of(1, 1), centre: Float64Array.from(centre) },
  unknown: Uint8Array.from(unknown),
});

it('a linear form is summed over the cells of all strata', () => {
  expect(sumOf(cells(), [2, 1])).toBe(14);
  expect(sumOf(cells(), [2])).toBe(8);
  expect(dot([1, 2, 3], [4, 5])).toBe(14);
  expect(dot([1])).toBe(0);
});

describe('varianceOf', () => {
  it('is the form of the products less the squares of the strata’s sums', () => {
    expect(varianceOf(cells(), strata([0, 0]), [2, 1])).toBe(23);
    expect(varianceOf(cells(), strata([0.5, 0.25]), [2, 1])).toBe(9.5);
    expect(varianceOf(cells(), strata([0.5, 0.25]), [0, 1])).toBe(1.5);
  });

  it('is 0 where it is rounding error of what it is made of', () => {
    const nearly = cells({ products: [1, 1, 1, 1 + 3e-14] });
    expect(varianceOf(nearly, strata([0, 0]), [1, -1])).toBe(0);
    const more = cells({ products: [1, 1, 1, 1 + 9e-14] });
    expect(varianceOf(more, strata([0, 0]), [1, -1])).toBeGreaterThan(0);
    const left = cells({ products: [1, 0, 0, 0], residuals: [1, 0, 0, 0] });
    expect(varianceOf(left, strata([1 - 1.5e-14, 0]), [1, 0])).toBe(0);
    expect(varianceOf(left, strata([1 - 4e-14, 0]), [1, 0])).toBeGreaterThan(0);
    expect(varianceOf(left, strata([2, 0]), [1, 0])).toBe(0);
  });
});

it('degrees of freedom are units up to the level less the strata that the base is in', () => {
  expect(degreesOfFreedom(cells(), [1, 1], 0)).toBe(1);
  expect(degreesOfFreedom(cells(), [1, 1], 1)).toBe(3);
  const apart = cells({ weighted: [0.5, 0, 0, 4] });
  expect(degreesOfFreedom(apart, [1, 0], 0)).toBe(2);
  expect(degreesOfFreedom(apart, [1, 1], 0)).toBe(1);
});

it('a variance is unknown only where the base is in a stratum without one', () => {
  const apart = cells({ weighted: [1, 0, 0, 0.5] });
  expect(isVarianceUnknown(apart, strata([0, 0], [0, 1]), [1, 0])).toBe(false);
  expect(isVarianceUnknown(apart, strata([0, 0], [0, 1]), [0, 1])).toBe(true);
  expect(isVarianceUnknown(apart, strata([0, 0]), [1, 1])).toBe(false);
});

describe('precisionOf', () => {
  const figure: LinearFigure = {
    ...{ value: 0.2, form: [2, 1], base: [1, 1], level: 1, srs: 2, interval: 'wald' },
  };
  const precision = (
    changes: Partial<LinearFigure>,
    unknown: readonly number[] = [0, 0],
    centre: readonly number[] = [1.25, 0.25],
  ) =>
    precisionOf(
      cells(),
      { ...figure, ...changes },
      { strata: strata(centre, unknown), quantile: (df) => (df < 1 ? NaN : df / 10) },
    );

  it('has the error, its degrees of freedom, the interval and the design effect', () => {
    const own = precision({ form: [2, 0] });
    // 4 · 4 less 1.25 · 4 and 0.25 · 16.
    expect(own).toMatchObject({ df: 3, interval: 'wald', deff: 3.5 });
    expect(own.se).toBeCloseTo(Math.sqrt(7), 12);
    expect(own.low).toBeCloseTo(0.2 - 0.3 * Math.sqrt(7), 12);
    expect(own.high).toBeCloseTo(0.2 + 0.3 * Math.sqrt(7), 12);
  });

  it('keeps a share within 0 and 1, and gives one of 0 or 1 no interval', () => {
    const own = precision({ form: [0.2, 0], interval: 'logit' });
    // On the logit scale 0.3 · √0.07 / 0.16.
    const half = (0.3 * Math.sqrt(0.07)) / 0.16;
    expect(own.interval).toBe('logit');
    expect(own.low).toBeCloseTo(1 / (1 + 4 * Math.exp(half)), 12);
    expect(own.high).toBeCloseTo(1 / (1 + 4 * Math.exp(-half)), 12);
    const whole = precision({ value: 1, form: [0, 0], interval: 'logit' });
    expect(whole).toMatchObject({ se: 0, df: 3, low: null, high: null, interval: null });
  });

  it('has no design effect where a simple random sample has no variance', () => {
    expect(precision({ srs: null }).deff).toBeNull();
    expect(precision({ srs: 0 }).deff).toBeNull();
    expect(precision({ form: [2, 0], srs: 0.5 }).deff).toBe(14);
  });

  it('is none without a sampling error, or where it cannot be estimated', () => {
    const none = { se: null, df: null, low: null, high: null, interval: null, deff: null };
    expect(precisionOf(cells(), figure, null)).toEqual(none);
    expect(precision({}, [0, 1])).toEqual(none);
  });
});
