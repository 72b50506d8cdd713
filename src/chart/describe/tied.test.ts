import { expect, test } from 'vitest';
import { areTied } from './tied.ts';

const told = (value: number, low: number | null = null, high: number | null = null) => ({
  ...{ value, low, high },
});

test('two intervals meet where the one ends at which the other begins', () => {
  const first = told(0.6, 0.55, 0.65);
  expect(areTied(first, told(0.5, 0.45, 0.55), 1000)).toBe(true);
  expect(areTied(first, told(0.5, 0.45, 0.549), 1000)).toBe(false);
  expect(areTied(first, told(0.6, 0.1, 0.2), 1000)).toBe(true);
});

test('without intervals those of a simple random sample of as many decide', () => {
  // R: prop.test(102, 300, correct = FALSE)$conf.int[1] and prop.test(99, 300, correct = FALSE)$conf.int[2]: 0.2887 and 0.3851.
  expect(areTied(told(0.34), told(0.33), 300)).toBe(true);
  // A lead of three respondents of 300 is none; of 30,000 one point is.
  expect(areTied(told(0.34), told(0.33), 30_000)).toBe(true);
  expect(areTied(told(0.35), told(0.33), 30_000)).toBe(false);
  // prop.test(60, 100, correct = FALSE): 0.5020 to 0.6906; prop.test(40, 100, correct = FALSE): 0.3094 to 0.4980.
  expect(areTied(told(0.6), told(0.4), 100)).toBe(false);
  expect(areTied(told(0.6), told(0.4), 90)).toBe(true);
  expect(areTied(told(0.6), told(0.4), 100, 50)).toBe(true);
});

test('printed shares without a base are taken as they are', () => {
  expect(areTied(told(0.34), told(0.33), null)).toBe(false);
  expect(areTied(told(0.34), told(0.34), null)).toBe(true);
});
