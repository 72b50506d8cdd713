import fc from 'fast-check';
import { bisectLeft } from 'd3-array';
import { expect, test } from 'vitest';
import { deriveLimits, type Derivation } from './derive-classes.ts';

const numbersOf = (counts: Readonly<Record<string, number>>) =>
  Float64Array.from(
    Object.entries(counts).flatMap(([y, n]) => Array.from({ length: n }, () => Number(y))),
  ).sort();
const whole: Derivation = { least: 20, step: 1, isSafe: () => true };
const any: Derivation = { ...whole, step: null };

test('a class for each number, as far as each holds enough', () => {
  const people = numbersOf({ 1: 60, 2: 90, 3: 120, 4: 100, 5: 40, 6: 12, 7: 9, 8: 2 });
  expect(deriveLimits(people, whole)).toEqual([2, 3, 4, 5, 6]);
});

test('what is left over on a side goes to the class beside it where it is too few', () => {
  const people = numbersOf({ 1: 60, 2: 90, 3: 120, 4: 100, 5: 40, 6: 12, 7: 5, 8: 2 });
  expect(deriveLimits(people, whole)).toEqual([2, 3, 4, 5]);
});

test('wider classes where narrow ones hold too few', () => {
  const ages = Float64Array.from({ length: 640 }, (_, n) => 18 + Math.floor(n / 10));
  expect(deriveLimits(ages, whole)).toEqual([20, 30, 40, 50, 60, 70, 80]);
  expect(deriveLimits(ages, { ...whole, least: 60 })).toEqual([30, 40, 50, 60, 70]);
});

test('eleven classes at most, as a scale from 0 to 10 has, and three at least', () => {
  const steps = (count: number) =>
    numbersOf(Object.fromEntries(Array.from({ length: count }, (_, y) => [String(y), 30])));
  expect(deriveLimits(steps(11), whole)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(deriveLimits(steps(12), whole)).toEqual([2, 4, 6, 8, 10]);
  expect(deriveLimits(steps(3), whole)).toEqual([1, 2]);
  expect(deriveLimits(numbersOf({ 1: 100, 2: 100 }), whole)).toBe(null);
});

test('three classes need three times the least that each holds', () => {
  expect(deriveLimits(numbersOf({ 1: 20, 2: 20, 3: 20 }), whole)).toEqual([2, 3]);
  expect(deriveLimits(numbersOf({ 1: 20, 2: 21, 3: 19 }), whole)).toBe(null);
});

test('an open class of several steps holds up to 15% of all where a width allows it', () => {
  // 6 to 10 are left over: of 350 they may be 52, and of 360 they may be 54.
  const rest = (each: number) =>
    numbersOf({
      ...{ 1: 60, 2: 60, 3: 60, 4: 60, 5: 60 },
      ...{ 6: each, 7: each, 8: each, 9: each, 10: each },
    });
  expect(deriveLimits(rest(10), whole)).toEqual([2, 3, 4, 5, 6]);
  expect(deriveLimits(rest(12), whole)).toEqual([2, 4, 6, 8]);
});

test('it holds more, up to 35%, where no other width is safe', () => {
  // 60 are left over: 34,3% of 175, and 35,3% of 170. Only a width of 1 has a limit at 3.
  const full = (each: number) =>
    numbersOf({
      ...{ 1: each, 2: each, 3: each, 4: each, 5: each },
      ...{ 6: 12, 7: 12, 8: 12, 9: 12, 10: 12 },
    });
  const odd: Derivation = { ...whole, isSafe: (limits) => limits.includes(3) };
  expect(deriveLimits(full(23), odd)).toEqual([2, 3, 4, 5, 6]);
  expect(deriveLimits(full(22), odd)).toBe(null);
});

test('the classes of a scale with steps of its own begin where it does, in widths of whole steps', () => {
  const odd: Derivation = { ...whole, step: 2, start: 1 };
  expect(deriveLimits(numbersOf({ 1: 30, 3: 30, 5: 30, 7: 30 }), odd)).toEqual([3, 5, 7]);
  const quarters: Derivation = { ...whole, step: 0.25, start: 0 };
  expect(deriveLimits(numbersOf({ 0: 30, 0.25: 30, 0.5: 30, 0.75: 30, 1: 30 }), quarters)).toEqual([
    0.5, 1,
  ]);
});

test('numbers below 0 are classed as those above', () => {
  expect(deriveLimits(numbersOf({ '-3': 30, '-2': 30, '-1': 30, 0: 30 }), whole)).toEqual([
    -2, -1, 0,
  ]);
});

test('tenths meet at tenths, whatever binary fractions make of them', () => {
  const hours = Float64Array.from({ length: 400 }, (_, n) => Math.floor(n / 40) / 10);
  expect(deriveLimits(hours, any)).toEqual([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]);
});

test('the next width where a narrower one is not safe; none where none is', () => {
  const people = numbersOf({ 1: 60, 2: 90, 3: 120, 4: 100, 5: 70, 6: 60, 7: 50, 8: 40 });
  const safe = (limits: readonly number[]) => !limits.includes(3);
  expect(deriveLimits(people, { ...whole, isSafe: safe })).toEqual([2, 4, 6, 8]);
  expect(deriveLimits(people, { ...whole, isSafe: () => false })).toBe(null);
});

test('no classes of few, of one number, or of nothing', () => {
  expect(deriveLimits(numbersOf({ 1: 20, 2: 20, 3: 19 }), whole)).toBe(null);
  expect(deriveLimits(numbersOf({ 4: 500 }), whole)).toBe(null);
  expect(deriveLimits(new Float64Array(), any)).toBe(null);
});

test('every class holds enough, and its limits ascend', () => {
  const number = fc.oneof(
    fc.integer({ min: -50, max: 200 }),
    fc.double({ min: 0, max: 30, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(number, { minLength: 60, maxLength: 900 }), (values) => {
      const numbers = Float64Array.from(values).sort();
      const limits = deriveLimits(numbers, any) ?? [];
      const below = [0, ...limits.map((limit) => bisectLeft(numbers, limit)), numbers.length];
      const counts = below.slice(1).map((n, at) => n - (below[at] ?? 0));
      expect(limits.length === 0 || Math.min(...counts) >= 20).toBe(true);
    }),
  );
});
