import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatShare } from './number.ts';
import { cutTo, roundTo, roundToSignificant } from './round.ts';

describe('roundTo', () => {
  it.each([
    [0.6245, 3, 0.625],
    [1.005, 2, 1.01],
    [-2.5, 0, -3],
    [-0.0004, 3, 0],
    [1e-9, 3, 0],
    [0.62449999999999994, 3, 0.624],
    [123456789012.345, 2, 123456789012.35],
    [1e300, 2, 1e300],
  ])('%d to %d decimals: %d', (value, digits, rounded) => {
    expect(roundTo(value, digits)).toBe(rounded);
  });

  it('is what is printed, and what is rounded is printed alike', () => {
    const halves = fc.integer({ min: -20_000, max: 20_000 }).map((units) => units / 2000);
    fc.assert(
      fc.property(fc.oneof(halves, fc.double({ min: -20, max: 20, noNaN: true })), (value) => {
        const rounded = roundTo(value, 3);
        expect(formatNumber(rounded, 'en', 3)).toBe(
          formatNumber(value, 'en', 3).replace(/^−(?=0\.000$)/u, ''),
        );
        expect(roundTo(rounded, 3)).toBe(rounded);
        if (rounded !== 0 && rounded !== 1)
          expect(formatShare(rounded, 'vi')).toBe(formatShare(value, 'vi'));
      }),
    );
  });

  it('refuses what is no number', () => {
    expect(() => roundTo(NaN, 1)).toThrow('not a number');
  });
});

it('keeps significant digits, and nothing where there is nothing', () => {
  expect(roundToSignificant(0.016547, 3)).toBe(0.0165);
  expect(roundToSignificant(0, 2)).toBe(0);
});

it.each([
  [0.00049, 4, 0.0004],
  [-0.0003, 4, -0.0003],
  [1e-9, 3, 0],
  [2e20, 1, 2e20],
])('cuts %d to %d decimals: %d', (value, digits, cut) => {
  expect(cutTo(value, digits)).toBe(cut);
});
