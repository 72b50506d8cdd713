import { expect, test } from 'vitest';
import { result } from '../results.fixture.ts';
import { roundingShows } from './rounding.ts';

const own = (...values: number[]) =>
  values.map((value, at) => result({ choice: String(at), value }));
const printed = (...values: number[]) =>
  values.map((value, at) => result({ choice: String(at), value, base: 'published' }));

test.each([
  ['thirds show as 99,9%', own(1 / 3, 1 / 3, 1 / 3), true],
  ['shown figures make a hundred', own(0.624, 0.35, 0.026), false],
  ['whole percents of a source that make 99%', printed(0.5, 0.3, 0.19), true],
  ['decimals of a source that make a hundred', printed(0.9006, 0.0898, 0.0096), false],
  ['a source that leaves much out is not rounding', printed(0.5, 0.3), false],
  ['one share makes no whole', own(0.333), false],
] as const)('%s', (_, shares, expected) => {
  expect(roundingShows(shares)).toBe(expected);
});
