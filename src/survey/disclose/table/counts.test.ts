import { describe, expect, it } from 'vitest';
import { toEstimate } from '../../estimate/row.ts';
import type { Estimate } from '../../model/result.ts';
import { countsOf } from './counts.ts';

const share = (choice: string | null, more: Partial<Estimate> = {}): Estimate => ({
  ...toEstimate({
    ...{ question: 'q', statistic: 'share', choice, base: 'valid', by: null, group: null },
    ...{ n: null, baseN: null, weightedN: null, weightedBase: null, value: null },
  }),
  ...more,
});
const printed = (choice: string | null, more: Partial<Estimate> = {}) =>
  share(choice, { base: 'published', ...more });

const found = (...estimates: readonly Estimate[]) => {
  const { cells, bases } = countsOf(estimates);
  return { cells: Object.fromEntries(cells), bases: [...bases] };
};

describe('the counts of a row', () => {
  it('are those of shares, and its bases those that the shares name', () => {
    expect(
      found(
        share('a', { n: 3, baseN: 8 }),
        share('b', { n: 5, baseN: 8 }),
        share('a', { n: 3, baseN: 9, base: 'dk' }),
        share('a', { n: 3, baseN: 12, base: 'asked' }),
      ),
    ).toEqual({
      cells: { a: 3, b: 5 },
      bases: [
        [0, 8],
        [1, 9],
        [2, 12],
      ],
    });
  });

  it('leave out the base of a mean of scores where there are shares, and what is no share', () => {
    const mean = { statistic: 'mean', n: 6, baseN: 6, value: 2 } as const;
    expect(found(share('a', { n: 3, baseN: 8 }), share('b', mean))).toEqual({
      cells: { a: 3 },
      bases: [[0, 8]],
    });
    expect(found(share(null, mean))).toEqual({ cells: {}, bases: [[0, 6]] });
  });

  it('are none where neither a count nor what it follows from is printed', () => {
    expect(found(printed('a'))).toEqual({ cells: {}, bases: [] });
    expect(found(printed('a', { value: 0.5 }))).toEqual({ cells: {}, bases: [] });
    expect(found(printed('a', { baseN: 20 }))).toEqual({ cells: {}, bases: [[0, 20]] });
    expect(found(printed(null, { n: 4, baseN: 20 })).cells).toEqual({});
  });

  it('are zero where zero is printed', () => {
    expect(found(printed('a', { n: 0, baseN: 20 })).cells).toEqual({ a: 0 });
  });

  it('are the rounded share of the base where they are not printed', () => {
    expect(found(printed('a', { value: 0.33, baseN: 20 })).cells).toEqual({ a: 7 });
    expect(found(printed('a', { value: 0, baseN: 20 })).cells).toEqual({ a: 0 });
  });

  it('take a missing base from the largest printed count and its share', () => {
    // 30 of 15% are 200, and 4 of 3% would be 133.
    const cells = [
      printed('b', { n: 4, value: 0.03 }),
      printed('a', { n: 30, value: 0.15 }),
      printed('c', { n: 6, value: 0.031 }),
      printed('d', { value: 0.5 }),
    ];
    expect(found(...cells)).toEqual({
      cells: { a: 30, b: 4, c: 6, d: 100 },
      bases: [[0, 200]],
    });
    expect(found(...cells, printed('e', { n: 40, value: null })).bases).toEqual([[0, 200]]);
    expect(found(...cells, printed('e', { n: 40, value: 0 })).bases).toEqual([[0, 200]]);
    expect(found(printed('a', { n: 0, value: 0.2 }), printed('b', { n: 1, value: 0.2 }))).toEqual({
      cells: { a: 0, b: 1 },
      bases: [[0, 5]],
    });
    expect(found(printed('a', { n: 0, value: 0.2 })).bases).toEqual([]);
  });

  it('take no base of answers from a share: it is tabulated or empty', () => {
    expect(found(share('a', { n: 10, value: 0.5 })).bases).toEqual([]);
    expect(found(share('a', { n: 10, value: 0.5 }), printed('b')).bases).toEqual([[0, 20]]);
  });
});
