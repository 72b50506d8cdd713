import { describe, expect, it } from 'vitest';
import { chiSquareRatioQuantile, chiSquareRatioTail } from './chi-square-ratio.ts';
import { fQuantile } from './f-quantile.ts';
import { fTail } from './f-tail.ts';

describe('a ratio of chi-squares', () => {
  it('is F where the variance is one part, or several that are known alike', () => {
    for (const [f, a, d] of [
      [4.26, 2, 9],
      [18.5, 1, 2],
      [3, 4, 1],
      [161, 1, 1],
    ] as const) {
      expect(chiSquareRatioTail(f, a, [{ weight: 1, df: d }])).toBeCloseTo(fTail(f, a, d), 6);
      const halves = [0.5, 0.5].map((weight) => ({ weight, df: d / 2 }));
      expect(chiSquareRatioTail(f, a, halves)).toBeCloseTo(fTail(f, a, d), 6);
    }
  });

  it('has its quantile, of parts that are known unlike too', () => {
    const parts = [
      { weight: 0.8, df: 1 },
      { weight: 0.2, df: 7 },
    ];
    const ratio = chiSquareRatioQuantile(0.05, 1, parts);
    expect(chiSquareRatioTail(ratio, 1, parts)).toBeCloseTo(0.05, 9);
    expect(ratio).toBeLessThan(fQuantile(0.95, 1, 1));
    expect(ratio).toBeGreaterThan(fQuantile(0.95, 1, 8));
  });
});

describe('fQuantile', () => {
  // R 4.2.2: qf(p, ndf, ddf).
  it.each([
    [0.95, 2, 18, 3.55455714566179],
    [0.95, 1, 1, 161.447638797588],
    [0.975, 3.5, 40.2, 3.273272],
  ])('qf(%f, %f, %f)', (p, ndf, ddf, f) => {
    expect(fTail(fQuantile(p, ndf, ddf), ndf, ddf)).toBeCloseTo(1 - p, 11);
    expect(Math.abs(fQuantile(p, ndf, ddf) / f - 1)).toBeLessThan(1e-6);
  });

  it('is none outside its range', () => {
    expect(fQuantile(1, 2, 3)).toBeNaN();
    expect(fQuantile(0.5, 0, 3)).toBeNaN();
  });
});
