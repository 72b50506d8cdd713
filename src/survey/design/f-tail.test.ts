import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fTail } from './f-tail.ts';
import { studentTail } from './student.ts';

describe('fTail', () => {
  it.each([
    [6.767, 2.6623, 42.597, 0.0011758939258122555],
    [0.5444, 1.4519, 20.326, 0.53318733659183981],
    [13.48, 2, 398, 2.1650539640727505e-6],
    [1.215, 7.9965, 1591.3, 0.28608785053887015],
    [0.01, 16, 1_200_000, 0.99999999999996125],
    [3.5, 16, 1_200_000, 2.4344790491481883e-6],
    [0.999, 1, 1, 0.50015923456701405],
    [1.001, 1, 1, 0.49984092458798884],
    [50, 1, 14, 5.5852027839582051e-6],
    [0.3, 0.5, 0.7, 0.57130448849030313],
    [120, 3, 300, 4.4438016099312276e-51],
  ])('equals R’s pf(%f, %f, %f, lower.tail = FALSE) to 1e-10', (f, ndf, ddf, p) => {
    expect(Math.abs(fTail(f, ndf, ddf) / p - 1)).toBeLessThan(1e-10);
  });

  it('is Student’s t squared at one degree of freedom', () => {
    for (const [t, df] of [
      [0.2, 3],
      [1.4, 7.5],
      [4, 60],
      [8, 1e5],
    ] as const)
      expect(fTail(t * t, 1, df) / (2 * studentTail(t, df))).toBeCloseTo(1, 10);
  });

  it('adds up with its mirror, and falls as f grows', () => {
    const df = fc.double({ min: 0.2, max: 5000, noNaN: true });
    const ratio = fc.double({ min: 1e-3, max: 1e3, noNaN: true });
    fc.assert(
      fc.property(ratio, df, df, (f, ndf, ddf) => {
        expect(fTail(f, ndf, ddf) + fTail(1 / f, ddf, ndf)).toBeCloseTo(1, 10);
        expect(fTail(f * 1.1, ndf, ddf)).toBeLessThanOrEqual(fTail(f, ndf, ddf) + 1e-12);
      }),
    );
  });

  it('has its ends, and is NaN outside its domain', () => {
    expect(fTail(0, 2, 9)).toBe(1);
    expect(fTail(Infinity, 2, 9)).toBe(0);
    for (const [f, ndf, ddf] of [
      [-1, 2, 9],
      [1, 0, 9],
      [1, 2, 0],
      [NaN, 2, 9],
      [1, NaN, 9],
      [0, 0, 9],
      [0, 2, 0],
      [0, Infinity, 9],
      [0, 2, Infinity],
      [Infinity, Infinity, 9],
      [Infinity, 2, Infinity],
      [Infinity, 2, 0],
      [Infinity, 0, 9],
    ] as const)
      expect(fTail(f, ndf, ddf)).toBeNaN();
  });
});
