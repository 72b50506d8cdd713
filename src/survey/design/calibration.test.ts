import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrationOf, explainedByMargins } from './calibration.ts';
import type { Raked, RakedMargin } from '../model/raked.ts';

const ROWS = 24;

/** A margin of three groups over some rows; with `missing` the last group holds those who did not tell. */
function margin(group: readonly number[], missing: boolean): RakedMargin {
  return {
    question: 'q',
    choices: ['a', 'b', missing ? null : 'c'],
    group,
    population: [1, 1, 1],
    missing: missing ? group.filter((at) => at === 2).length : 0,
  };
}

/** Residuals row by row, as R's svyrecvar takes them; of those who did not tell only the mean of all is taken off. */
function residuals(y: readonly number[], margins: readonly RakedMargin[]): readonly number[] {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, one) => sum + one, 0) / values.length;
  let left = y;
  for (let round = 0; round < 10; round++)
    for (const { group, missing } of margins) {
      const before = left;
      const of = (wanted: (at: number) => boolean) =>
        mean(before.filter((_, row) => wanted(group[row] ?? -1)));
      left = before.map((value, row) => {
        const own = group[row] ?? -1;
        if (missing === 0) return value - of((at) => at === own);
        const all = of(() => true);
        return own === 2
          ? value - all
          : value - of((at) => at === own) + of((at) => at !== 2) - all;
      });
    }
  return left;
}

const groups = fc
  .array(fc.integer({ min: 0, max: 2 }), { minLength: ROWS - 3, maxLength: ROWS - 3 })
  .map((group) => [0, 1, 2, ...group]);
const numbers = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), {
  minLength: ROWS,
  maxLength: ROWS,
});

describe('explained', () => {
  it.each([false, true])('leaves the residuals of the rows (some did not tell: %s)', (missing) => {
    fc.assert(
      fc.property(groups, groups, numbers, (first, second, y) => {
        const margins = [margin(first, false), margin(second, missing)];
        const weight = new Float64Array(ROWS).fill(1);
        // Of the raking only weights and margins matter here.
        const raked = { weight, margins } as unknown as Raked;
        const calibration = calibrationOf(raked, {
          stratum: new Int32Array(ROWS),
          clusters: null,
          strata: { count: 1 },
          psuScale: Float64Array.of(1),
          factor: 1,
        });
        const sums = new Float64Array(calibration.count);
        for (const group of calibration.group)
          y.forEach((value, row) => {
            sums[group[row] ?? 0] = (sums[group[row] ?? 0] ?? 0) + value;
          });
        const part = explainedByMargins(calibration, sums);
        const expected = residuals(y, margins);
        y.forEach((value, row) => {
          const off = calibration.group.reduce((all, own) => all + (part[own[row] ?? 0] ?? 0), 0);
          expect(value - off).toBeCloseTo(expected[row] ?? NaN, 9);
        });
      }),
      { numRuns: 50 },
    );
  });
});
