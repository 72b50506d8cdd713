import { describe, expect, it } from 'vitest';
import { background, question } from '../../../../test/survey/samples.ts';
import { DEFAULT_POLICY } from '../../model/policy.ts';
import { linkedOf, rowOf, tableOf, written } from '../table/table.fixture.ts';
import type { Relation } from './relation.ts';
import { requirementsIn, unprotectedIn } from './requirements.ts';

const q = question('q', 'a b kb:dont_know tc:refused');
const routed = { ...q, relevant: "${x} = '1'" };

describe('what must be protected of a row', () => {
  const required = (cells: string, bases: string, of = q) => {
    const row = rowOf(cells, bases, 'm');
    return requirementsIn(tableOf(of, row), row).map(({ cell }) => cell.n);
  };

  it('are answers of somebody and how many answered; don’t-knows and the like are no secret', () => {
    expect(required('30 0 5 1', '31 36 41')).toEqual([31, 30]);
    expect(required('30 1 5 4', '31 36 41', routed)).toEqual([31, 30, 1]);
    expect(required('0 0 0 4', '- - 41')).toEqual([]);
  });

  it('are one at a time of a breakdown', () => {
    const keys = (group: string, by: string) => {
      const row = rowOf('30 0 5 4', '31 36 41', group, by);
      return [...new Set(requirementsIn(tableOf(q, row), row).map(({ key }) => key))];
    };
    expect(keys('m', 'sex')).toHaveLength(1);
    expect(keys('m', 'sex')).toEqual(keys('f', 'sex'));
    expect(keys('m', 'sex')).not.toEqual(keys('p', 'place'));
  });
});

describe('the counts that need complements', () => {
  const two = question('q', 'a b c');
  const found = (
    cells: string,
    { policy = DEFAULT_POLICY, isPartition = true, total = '40', unprotectable = [0] } = {},
  ) => {
    const row = rowOf(cells, total);
    const relations = row.bases.flatMap((base): Relation[] =>
      base === null
        ? []
        : [{ total: base, parts: row.cells, ...(isPartition ? { isPartition } : {}) }],
    );
    const find = unprotectedIn(linkedOf([tableOf(two, row)]), relations, policy);
    return written(find(new Set(row.cells.filter((_, at) => unprotectable.includes(at + 1)))));
  };

  it('are those that a reader can narrow: one alone, or two of one each', () => {
    expect(found('(20) 10 10')).toBe('(20)');
    expect(found('(20) (10) 10')).toBe('');
    expect(found('(1) (11) 28')).toBe('');
    expect(found('(1) (2) 37', { policy: { ...DEFAULT_POLICY, threshold: 1 } })).toBe('(1)');
    expect(found('(1) (3) 36', { policy: { ...DEFAULT_POLICY, threshold: 1 } })).toBe('');
    expect(found('30 10 0')).toBe('');
  });

  it('are one of those whose sum is published and below the threshold', () => {
    expect(found('(4) (5) 31')).toBe('(4)');
    expect(found('(5) (5) 30')).toBe('');
    expect(found('(0) (4) (5)', { total: '9' })).toBe('(4)');
  });

  it('are none of a sum that is suppressed, or of parts that overlap', () => {
    expect(found('(4) (5) 31', { total: '(40)' })).toBe('');
    expect(found('(4) (5) 31', { isPartition: false })).toBe('');
  });

  it('are none that nothing can protect', () => {
    expect(found('(20) 10 10', { unprotectable: [1] })).toBe('');
    expect(found('(4) (5) 31', { unprotectable: [1] })).toBe('(5)');
  });

  it('are none where the policy protects nothing', () => {
    for (const cells of ['(20) 10 10', '(4) (5) 31'])
      expect(found(cells, { policy: { ...DEFAULT_POLICY, protection: 1 } })).toBe('');
    expect(found('(20) 10 10', { policy: { ...DEFAULT_POLICY, protection: 2 } })).toBe('(20)');
  });

  it('are don’t-knows only where a reader can narrow them: few of them are no secret', () => {
    const row = rowOf('20 20 (4) (5)', '40 44 49');
    const relation: Relation = {
      ...{ total: { n: 9, suppressed: false }, parts: row.cells.slice(2), isPartition: true },
    };
    const find = unprotectedIn(linkedOf([tableOf(q, row)]), [relation], DEFAULT_POLICY);
    expect(find(new Set())).toEqual([]);
  });
});

describe('those in no group of a breakdown', () => {
  const found = (ungrouped: boolean, n: number) => {
    const profile = tableOf(background('sex', 'a b'), rowOf('30 20', '50'));
    const residual = { ...rowOf(`(${n}) 0`, '-', 'x'), group: null };
    const relation = { total: { n, suppressed: false }, parts: [...residual.cells] };
    const find = unprotectedIn(
      linkedOf([profile], { residualRowsOf: () => [residual] }),
      [relation],
      { ...DEFAULT_POLICY, ungrouped },
    );
    return written(find(new Set()));
  };

  it('are protected where they are few and the policy says so', () => {
    expect([found(true, 9), found(true, 10), found(false, 9)]).toEqual(['(9)', '', '']);
  });
});
