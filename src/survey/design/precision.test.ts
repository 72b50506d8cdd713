import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cluster, find, population, share } from '../../../test/survey/precision.ts';
import { background, question, repeat, surveyOf } from '../../../test/survey/samples.ts';

const q = question('q', 'a b c');
const years = question('years', '', { type: 'integer' });
const runs = { numRuns: 200, seed: 20261122 };

describe('equal weights without strata', () => {
  it('have the textbook error of a share, √(p(1−p)/(n−1)), and a design effect of 1', () => {
    const counts = fc.tuple(fc.integer({ min: 1, max: 80 }), fc.integer({ min: 1, max: 80 }));
    fc.assert(
      fc.property(counts, ([a, b]) => {
        const e = find(
          surveyOf(
            [q],
            repeat({ a, b }).map((cell) => [cell]),
          ),
          share,
        );
        const p = a / (a + b);
        expect(e?.se).toBeCloseTo(Math.sqrt((p * (1 - p)) / (a + b - 1)), 12);
        expect(e?.deff).toBeCloseTo(1, 10);
        expect(e?.df).toBe(a + b - 1);
      }),
      runs,
    );
  });

  it('have the textbook error of a mean, s/√n, wherever the numbers lie', () => {
    const numbers = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 40 });
    fc.assert(
      fc.property(numbers, fc.constantFrom(0, 2020, 1e9), (ys, far) => {
        const rows = ys.map((y) => [String(y + far)]);
        const e = find(surveyOf([years], rows), { statistic: 'mean' });
        const mean = ys.reduce((sum, y) => sum + y, 0) / ys.length;
        const squares = ys.reduce((sum, y) => sum + (y - mean) ** 2, 0);
        const se = Math.sqrt(squares / (ys.length - 1) / ys.length);
        expect(e?.value).toBeCloseTo(mean + far, 5);
        expect(Math.abs((e?.se ?? NaN) - se)).toBeLessThan(1e-9 * (1 + se));
      }),
      runs,
    );
  });

  it('take the finite population off: a sample of all has no error', () => {
    const rows = (n: number) => repeat({ a: 30, b: 10 }).map((cell) => [cell, String(n)]);
    const se = (n: number) => find(surveyOf([q, population], rows(n)), share)?.se;
    expect(se(40)).toBe(0);
    expect((se(80) ?? NaN) ** 2 * 2).toBeCloseTo((0.75 * 0.25) / 39, 12);
  });
});

describe('a domain', () => {
  it('is no subset: the weights-only error keeps the N of the whole file', () => {
    const sex = background('sex', 'm f');
    const rows = repeat({ 'm a': 3, 'm b': 5, 'f a': 6, 'f b': 2 }).map((cell) => cell.split(' '));
    const w = rows.map((_, row) => 1 + (row % 3));
    const e = find(surveyOf([sex, q], rows, w), { ...share, question: 'q', by: 'sex', group: 'm' });
    const own = rows.flatMap(([group, cell], row) =>
      group === 'm' ? [{ y: cell === 'a' ? 1 : 0, w: w[row] ?? 0 }] : [],
    );
    const sum = (f: (r: { y: number; w: number }) => number) =>
      own.reduce((total, r) => total + f(r), 0);
    const [W, A, B] = [sum((r) => r.w), sum((r) => r.w ** 2), sum((r) => r.w ** 2 * r.y)];
    const p = sum((r) => r.w * r.y) / W;
    const N = rows.length;
    expect(e?.se).toBeCloseTo(
      Math.sqrt(((N / (N - 1)) * (B * (1 - 2 * p) + p * p * A)) / W ** 2),
      14,
    );
    expect(e?.df).toBe(7);
  });
});

describe('a cluster', () => {
  it('of respondents who all agree counts as one', () => {
    const rows = repeat({ '1 a': 9, '2 b': 9, '3 a': 9, '4 b': 9 }).map((cell) => cell.split(' '));
    const e = find(surveyOf([cluster, q], rows), share);
    expect(e?.se).toBeCloseTo(Math.sqrt(0.25 / 3), 12);
    expect(e?.df).toBe(3);
    expect(e?.deff).toBeCloseTo(35 / 3, 10);
  });

  it('of one respondent each equals no clusters', () => {
    const cells = repeat({ a: 7, b: 4, c: 2 });
    const w = cells.map((_, row) => 0.5 + (row % 4));
    const clustered = surveyOf(
      [cluster, q],
      cells.map((cell, row) => [String(row), cell]),
      w,
    );
    const e = find(clustered, share);
    const plain = find(
      surveyOf(
        [q],
        cells.map((cell) => [cell]),
        w,
      ),
      share,
    );
    for (const key of ['se', 'low', 'high', 'deff'] as const)
      expect(e?.[key]).toBeCloseTo(plain?.[key] ?? NaN, 12);
    expect(e?.df).toBe(plain?.df);
  });
});
