import { describe, expect, it } from 'vitest';
import { DEFAULT_POLICY } from '../../model/policy.ts';
import { suppress, suppressRow, suppressSmallest } from './suppress.ts';
import { rowOf, written, writtenRow } from './table.fixture.ts';
import { isBelowThreshold } from './threshold.ts';

const cells = (spec: string) => rowOf(spec, '-').cells;

describe('suppress', () => {
  it('says whether anything was published before', () => {
    const some = cells('5 (6)');
    expect([suppress(some), written(some)]).toEqual([true, '(5) (6)']);
    expect(suppress(some)).toBe(false);
    expect(suppress([])).toBe(false);
  });

  it('takes the cells and the tabulated bases of a row', () => {
    const row = rowOf('5 (6) 0', '11 - 12');
    expect([suppressRow(row), writtenRow(row)]).toEqual([true, ['(5) (6) (0)', '(11) - (12)']]);
    expect(suppressRow(row)).toBe(false);
  });
});

describe('suppressSmallest', () => {
  it.each([
    ['30 20 40', true, '30 (20) 40'],
    ['30 (20) 40 0', true, '(30) (20) 40 0'],
    ['20 20', true, '(20) 20'],
    ['1 0', true, '(1) 0'],
    ['0 (3)', false, '0 (3)'],
  ])('of %s, says %s and leaves %s', (given, fresh, left) => {
    const some = cells(given);
    expect([suppressSmallest(some), written(some)]).toEqual([fresh, left]);
  });
});

it('1 to one less than the threshold are below it', () => {
  const policy = { ...DEFAULT_POLICY, threshold: 4 };
  const below = [-1, 0, 1, 3, 4].map((n) => isBelowThreshold(n, policy));
  expect(below).toEqual([false, false, true, true, false]);
});
