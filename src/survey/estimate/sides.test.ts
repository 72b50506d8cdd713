import { describe, expect, it } from 'vitest';
import { question } from '../../../test/survey/samples.ts';
import { deriveLimits } from './derive-classes.ts';
import { numbersOf } from './median.ts';
import { sidesOf } from './net.ts';

describe('the sides of a scale', () => {
  const four = 'a:answer:1 b:answer:2 c:answer:3 d:answer:4';

  it('are the two highest scores against the two lowest, or those about the middle', () => {
    expect(sidesOf(question('q', four, { scale: 'ordinal' }))).toEqual([-1, -1, 1, 1]);
    const five = `${four} e:answer:5 kb:dont_know:9 khac:other`;
    expect(sidesOf(question('q', five, { scale: 'ordinal' }))).toEqual([-1, -1, 0, 1, 1, 0, 0]);
    expect(sidesOf(question('q', five, { scale: 'bipolar' }))).toEqual([-1, -1, 0, 1, 1, 0, 0]);
    const signed = 'a:answer:-3 b:answer:0 c:answer:1';
    expect(sidesOf(question('q', signed, { scale: 'bipolar' }))).toEqual([-1, 0, 1]);
    const from0 = 'a:answer:0 b:answer:1 c:answer:4';
    expect(sidesOf(question('q', from0, { scale: 'bipolar' }))).toEqual([-1, -1, 1]);
  });

  it('are counted by scores, not by choices that share one', () => {
    const shared = 'a:answer:1 b:answer:1 c:answer:2 d:answer:3';
    expect(sidesOf(question('q', shared, { scale: 'ordinal' }))).toBeNull();
    expect(sidesOf(question('q', 'a:answer:2 b:answer:2', { scale: 'bipolar' }))).toBeNull();
  });

  it('are none of several choices, without an order, and without a score of every answer', () => {
    const several = { scale: 'ordinal', type: 'select_multiple' } as const;
    expect(sidesOf(question('q', four, several))).toBeNull();
    expect(sidesOf(question('q', four))).toBeNull();
    expect(sidesOf(question('q', `${four} e`, { scale: 'ordinal' }))).toBeNull();
    expect(sidesOf(question('q', '', { scale: 'bipolar' }))).toBeNull();
  });
});

it('numbers are sorted by size, and who gave none is left out', () => {
  const value = Float64Array.of(5, NaN, -1, 3, NaN, 3);
  expect(numbersOf(value)).toEqual({ value, sorted: Uint32Array.of(2, 3, 5, 0) });
});

describe('classes of a number', () => {
  const each = (counts: readonly number[], from: number) =>
    Float64Array.from(counts.flatMap((n, at) => Array.from({ length: n }, () => from + at)));
  const whole = { least: 20, step: 1, isSafe: () => true };

  it('lie the same way wherever the numbers do', () => {
    const counts = [60, 90, 120, 100, 40, 12, 9, 2];
    expect(deriveLimits(each(counts, 1), whole)).toEqual([2, 3, 4, 5, 6]);
    expect(deriveLimits(each(counts, 2001), whole)).toEqual([2002, 2003, 2004, 2005, 2006]);
  });

  it('are no wider for a single number far off', () => {
    const counts = [60, 90, 120, 100, 40];
    const far = Float64Array.of(...each(counts, 1), 5000);
    expect(deriveLimits(far, whole)).toEqual([2, 3, 4, 5]);
  });

  it('are those of the whole where nine tenths are one number', () => {
    const same = Float64Array.of(...each([20], 0), ...each([2000], 50), ...each([20], 100));
    expect(deriveLimits(same, whole)).toEqual([50, 55]);
  });
});
