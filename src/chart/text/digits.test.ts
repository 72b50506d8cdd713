import { expect, test } from 'vitest';
import { digitsOf, printedDifference } from './digits.ts';

test.each([
  [0.81, 'percent', 'published', 0],
  [0.839, 'percent', 'published', 1],
  [0.8394, 'percent', 'published', 2],
  [1 / 3, 'percent', 'published', 1],
  [0.81, 'percent', 'valid', 1],
  [7.5, 'points', 'published', 1],
  [7.5, 'points', 'dk', 2],
] as const)('%d as %s on the base "%s" has %d decimals', (value, unit, base, digits) => {
  expect(digitsOf(value, unit, base)).toBe(digits);
});

test('a difference is that of the two printed figures, as precise as the more precise of them', () => {
  const of = (a: number, b: number, base: 'valid' | 'published' = 'valid') =>
    printedDifference({ value: a, base }, { value: b, base }, 'percent');
  expect(of(0.83, 0.829, 'published')).toEqual({ value: 0.001, digits: 1 });
  // 62,4% and 59,9%: 2,5 points, though 2,58 would be rounded to 2,6.
  expect(of(0.62444, 0.59864)).toEqual({ value: 0.025, digits: 1 });
  expect(of(0.62444, 0.6236)).toEqual({ value: 0, digits: 1 });
  expect(of(0.5986, 0.6244).value).toBe(-0.025);
});
