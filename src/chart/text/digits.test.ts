import { expect, test } from 'vitest';
import { digitsOf, gapDigits } from './digits.ts';

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

test('a difference is as precise as the more precise of its figures', () => {
  expect(gapDigits(0.83, 0.829, 'published')).toBe(1);
});
