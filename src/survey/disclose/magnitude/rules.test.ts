import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuesByGroup, magnitudeDiscloses } from './magnitudes.ts';
import { DEFAULT_POLICY } from '../../model/policy.ts';

const tells = (numbers: readonly number[]) =>
  magnitudeDiscloses(Float64Array.from(numbers), DEFAULT_POLICY);
const times = (n: number, y: number) => Array.from({ length: n }, () => y);

describe('the total or the mean of numbers', () => {
  it('counts few who differ from all others: 1 to 9 of them', () => {
    const some = (few: number) => tells([...times(few, 1), ...times(60, 0)]);
    expect([0, 1, 9, 10].map(some)).toEqual([false, true, true, false]);
  });

  it('counts them in a small group only where they are no more than half of it', () => {
    expect(tells([...times(9, 1), ...times(9, 2)])).toBe(true);
    expect(tells([...times(5, 1), ...times(5, 2), ...times(5, 3)])).toBe(false);
  });

  it('counts them wherever they stand among the others', () => {
    const [few, many] = [times(5, 1), times(60, 0)];
    expect(
      [
        [...few, ...many],
        [...many, ...few],
      ].map(tells),
    ).toEqual([true, true]);
    expect(tells([...times(9, 1), ...times(11, 0)])).toBe(true);
    expect(tells(many.flatMap((y, at) => (at % 12 === 0 ? [1, y] : [y])))).toBe(true);
  });

  it('tells of one who makes nearly all of it', () => {
    // Without the two largest 27 are left, or 28: less than a tenth of 280, or not.
    const largest = (rest: number) => tells([280, 90, ...times(rest, 1), ...times(20, 0.0001)]);
    expect([27, 28].map(largest)).toEqual([true, false]);
    expect(tells([-280, 90, ...times(27, -1), ...times(20, 0.0001)])).toBe(true);
  });

  it('tells so in any order, by counting all', () => {
    const several = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 40 });
    const mostly = fc
      .tuple(fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 12 }), fc.nat({ max: 30 }))
      .map(([few, n]) => [...few, ...times(n + 1, 0)]);
    fc.assert(
      fc.property(fc.oneof(several, mostly), (numbers) => {
        const counts = [...Map.groupBy(numbers, (y) => y).values()].map((own) => own.length);
        const [common, others] = [Math.max(...counts), numbers.length - Math.max(...counts)];
        const isFew = others > 0 && others < 10 && common >= others;
        const sizes = numbers.map(Math.abs).toSorted((a, b) => b - a);
        const rest = sizes.slice(2).reduce((sum, size) => sum + size, 0);
        expect(tells(numbers)).toBe(isFew || rest < 0.1 * (sizes[0] ?? 0));
      }),
      { numRuns: 500 },
    );
  });
});

describe('numbers by group', () => {
  it('are those that were given, each in the group of its row', () => {
    const value = Float64Array.of(5, NaN, 7, 8, 9);
    const split = { by: 'a', groups: ['p', 'q'], groupIndex: Int16Array.of(0, 0, 1, -1, 0) };
    expect(valuesByGroup(value, split).map((own) => [...own].sort())).toEqual([[5, 9], [7]]);
  });
});
