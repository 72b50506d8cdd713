import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUESTIONS, randomRows } from '../../../test/survey/random-survey.ts';
import { surveyOf } from '../../../test/survey/samples.ts';
import { estimate } from './estimate.ts';
import type { Estimate } from '../model/result.ts';

const shares = (estimates: readonly Estimate[]) =>
  estimates.filter(({ statistic }) => statistic === 'share');
const weights = (n: number) =>
  fc.array(
    fc.integer({ min: 1, max: 9999 }).map((x) => x / 1000),
    { minLength: n, maxLength: n },
  );
const weighted = randomRows.chain((rows) => weights(rows.length).map((w) => ({ rows, w })));
const runs = { numRuns: 100, seed: 20260731 };

/** The rows, of which some key differs by more than 1e-12 of its size. */
function differing(
  a: readonly Estimate[],
  b: readonly Estimate[],
  keys: readonly (keyof Estimate)[],
): Estimate[] {
  expect(a.length).toBe(b.length);
  return a.filter((x, index) => keys.some((key) => !isSame(x[key], b[index]?.[key])));
}

function isSame(p: unknown, q: unknown): boolean {
  if (typeof p !== 'number' || typeof q !== 'number') return p === q;
  return Math.abs(p - q) <= 1e-12 * Math.max(1, Math.abs(p));
}

const sameRows = (...args: Parameters<typeof differing>) => {
  expect(differing(...args)).toEqual([]);
};

/** Every number but those that are in the unit of the weights. */
const FREE = ['value', 'se', 'df', 'low', 'high', 'interval', 'deff'] as const;
const unscaled = (estimates: readonly Estimate[]) =>
  estimates.filter(({ statistic }) => statistic !== 'total');

const NAMES = ['question', 'statistic', 'choice', 'base', 'by', 'group', 'n', 'baseN'] as const;

describe('estimate, on random answers', () => {
  it('gives single-choice shares that sum to 1 in the valid base', () => {
    fc.assert(
      fc.property(weighted, ({ rows, w }) => {
        const single = shares(estimate(surveyOf(QUESTIONS, rows, w))).filter(
          (e) => e.base === 'valid' && e.question !== 'many',
        );
        const lines = Map.groupBy(single, (e) => JSON.stringify([e.question, e.by, e.group]));
        for (const line of lines.values())
          expect(line.reduce((sum, e) => sum + (e.value ?? NaN), 0)).toBeCloseTo(1, 12);
      }),
      runs,
    );
  });

  it('takes equal weights as no weights', () => {
    fc.assert(
      fc.property(randomRows, (rows) => {
        const none = estimate(surveyOf(QUESTIONS, rows));
        expect(
          estimate(
            surveyOf(
              QUESTIONS,
              rows,
              rows.map(() => 1),
            ),
          ),
        ).toEqual(none);
        sameRows(
          unscaled(
            estimate(
              surveyOf(
                QUESTIONS,
                rows,
                rows.map(() => 0.37),
              ),
            ),
          ),
          unscaled(none),
          [...NAMES, ...FREE],
        );
      }),
      runs,
    );
  });

  it('does not heed the order of rows', () => {
    fc.assert(
      fc.property(weighted, ({ rows, w }) => {
        const there = estimate(surveyOf(QUESTIONS, rows, w));
        const back = estimate(surveyOf(QUESTIONS, rows.toReversed(), w.toReversed()));
        sameRows(back, there, [...NAMES, 'weightedN', 'weightedBase', ...FREE]);
      }),
      runs,
    );
  });

  it('does not heed the scale of weights', () => {
    fc.assert(
      fc.property(weighted, fc.constantFrom(1e-6, 3, 12_345.678), ({ rows, w }, k) => {
        const scaled = estimate(
          surveyOf(
            QUESTIONS,
            rows,
            w.map((x) => x * k),
          ),
        );
        sameRows(unscaled(scaled), unscaled(estimate(surveyOf(QUESTIONS, rows, w))), [
          ...NAMES,
          ...FREE,
        ]);
      }),
      runs,
    );
  });

  it('has a row for every choice of a base, and bases that only grow', () => {
    fc.assert(
      fc.property(randomRows, (rows) => {
        const lines = Map.groupBy(shares(estimate(surveyOf(QUESTIONS, rows))), (e) =>
          JSON.stringify([e.question, e.by, e.group]),
        );
        for (const line of lines.values()) {
          const bases = [...Map.groupBy(line, ({ base }) => base).values()];
          bases.forEach((base, index) =>
            expect(base.length).toBeGreaterThanOrEqual(bases[index - 1]?.length ?? 1),
          );
          const sizes = bases.map(([first]) => first?.baseN ?? NaN);
          expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
        }
      }),
      runs,
    );
  });
});
