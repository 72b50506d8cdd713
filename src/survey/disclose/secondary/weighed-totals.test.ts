import { describe, expect, it } from 'vitest';
import { background, question } from '../../../../test/survey/samples.ts';
import type { FrequencyTable } from '../table/frequency-table.ts';
import { linkedOf, rowOf, tableOf, written, writtenRow } from '../table/table.fixture.ts';
import { suppressByCategoryWeights } from './category-weights.ts';
import { suppressByCellWeights } from './cell-weights.ts';

const q = question('q', 'a b');
const weights = (by: string, own: Readonly<Record<string, number>>) =>
  new Map([[by, new Map(Object.entries(own))]]);
const left = ({ rows }: FrequencyTable) => rows.map((row) => writtenRow(row).join(' | '));

describe('everyone’s counts, where each group has a weight', () => {
  const found = (own: Readonly<Record<string, number>>, m: string, f: string, by = 'sex') => {
    const table = tableOf(
      q,
      rowOf('40 30', '70 - 75'),
      rowOf(m, '30 - 35', 'm'),
      rowOf(f, '(30) - (30)', 'f'),
    );
    suppressByCategoryWeights(linkedOf([table], { categoryWeights: weights(by, own) }));
    return left(table)[0];
  };

  it('are suppressed with two groups’ of different weights', () => {
    expect(found({ m: 1, f: 2 }, '(20) 10', '(20) 20')).toBe('(40) 30 | 70 - 75');
    expect(found({ m: 1, f: 2 }, '20 (10)', '20 (20)')).toBe('40 (30) | 70 - 75');
  });

  it('stay where one group’s are suppressed, or two of the same weight', () => {
    expect(found({ m: 1, f: 2 }, '20 10', '(20) (20)')).toBe('40 30 | 70 - 75');
    expect(found({ m: 2, f: 2 }, '(20) 10', '(20) 20')).toBe('40 30 | 70 - 75');
  });

  it('stay where a suppressed group has no one weight, and where weights follow from another question', () => {
    expect(found({ m: 1 }, '(20) 10', '(20) 20')).toBe('40 30 | 70 - 75');
    expect(found({ m: 1, f: 2 }, '(20) 10', '(20) 20', 'place')).toBe('40 30 | 70 - 75');
  });

  it('are of no concern where they are not printed', () => {
    const table = tableOf(q, rowOf('(20) 10', '30', 'm'), rowOf('(20) 20', '40', 'f'));
    suppressByCategoryWeights(
      linkedOf([table], { categoryWeights: weights('sex', { m: 1, f: 2 }) }),
    );
    expect(left(table)).toEqual(['(20) 10 | 30', '(20) 20 | 40']);
  });
});

describe('the size of a group, where each choice has a weight', () => {
  const sizeAfter = (cells: string, group: string | null, of = q, own = { a: 1, b: 2 }) => {
    const size = { n: 30, suppressed: false };
    const table = tableOf(of, rowOf(cells, '30', group));
    const categoryWeights = weights('q', own);
    suppressByCategoryWeights(linkedOf([table], { categoryWeights, sizeOf: () => size }));
    return written([size]);
  };

  it('is suppressed with two choices of different weights', () => {
    expect(sizeAfter('(20) (10)', 'm')).toBe('(30)');
    expect(sizeAfter('(20) 10', 'm')).toBe('30');
    expect(sizeAfter('(20) (10)', 'm', q, { a: 2, b: 2 })).toBe('30');
  });

  it('is public of everyone, and the choice itself of a background question', () => {
    expect(sizeAfter('(20) (10)', null)).toBe('30');
    expect(sizeAfter('(20) (10)', 'm', background('q', 'a b'))).toBe('30');
  });

  it('is no concern where it is unknown', () => {
    const table = tableOf(q, rowOf('(20) (10)', '30', 'm'));
    suppressByCategoryWeights(linkedOf([table], { categoryWeights: weights('q', { a: 1, b: 2 }) }));
    expect(left(table)).toEqual(['(20) (10) | 30']);
  });
});

it('a cell of one in a cross table of one weight a cell goes with the others', () => {
  const table = tableOf(q, rowOf('1 0', '1', 'm'), rowOf('20 (3)', '23', 'f'));
  suppressByCellWeights(linkedOf([table], { constantWeightCrosstabs: new Set(['["q","sex"]']) }));
  expect(left(table)).toEqual(['(1) 0 | 1', '(20) (3) | 23']);
});
