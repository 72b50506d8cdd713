import { describe, expect, it } from 'vitest';
import { question } from '../../../../test/survey/samples.ts';
import { DEFAULT_POLICY } from '../../model/policy.ts';
import type { Row } from '../table/frequency-table.ts';
import { rowOf, tableOf, writtenRow } from '../table/table.fixture.ts';
import { protectBase } from './complement-base.ts';

const q = question('q', 'a kb:dont_know tc:refused');

/** Whether more is suppressed for a base of the first row, and what the other rows are then. */
function protect([row, ...others]: readonly Row[]) {
  if (row === undefined) throw new Error();
  const fresh = protectBase(tableOf(q, row, ...others), row, DEFAULT_POLICY);
  return [fresh, ...others.map((other) => writtenRow(other).join(' | '))];
}

describe('a suppressed base of a group', () => {
  const m = rowOf('(5) (0) (0)', '(5) (5) (5)', 'm');

  it('has the whole row of the smallest other group of its breakdown suppressed', () => {
    const rows = [
      rowOf('30 4 5', '30 34 39', 'f'),
      rowOf('20 9 9', '20 29 38', 'x'),
      rowOf('9 0 0', '9 9 9', 'p', 'place'),
      rowOf('64 13 14', '64 77 91'),
    ];
    expect(protect([m, ...rows])).toEqual([
      true,
      '30 4 5 | 30 34 39',
      '(20) (9) (9) | (20) (29) (38)',
      '9 0 0 | 9 9 9',
      '64 13 14 | 64 77 91',
    ]);
  });

  it('has none suppressed where the other suppressed ones protect it', () => {
    const rows = [rowOf('(9) 0 0', '(9) 9 9', 'f'), rowOf('20 0 0', '20 20 20', 'x')];
    expect(protect([m, ...rows])[0]).toBe(false);
    expect(protect([m, rowOf('20 0 0', '(20) 20 20', 'f')])[0]).toBe(false);
    expect(protect([m])[0]).toBe(false);
  });

  it('is none where it is not tabulated', () => {
    expect(protect([rowOf('0 5 0', '- 5 5', 'm'), rowOf('9 1 1', '9 10 11', 'f')])[0]).toBe(false);
  });
});

describe('a suppressed base of everyone', () => {
  it('has one of each breakdown suppressed, where it needs one', () => {
    const rows = [
      rowOf('30 0 0', '30 30 30', 'm'),
      rowOf('25 0 0', '25 25 25', 'f'),
      rowOf('(15) 0 0', '(15) 15 15', 'p', 'place'),
      rowOf('(20) 0 0', '(20) 20 20', 'r', 'place'),
      rowOf('20 0 0', '20 20 20', 's', 'place'),
      rowOf('55 0 0', '55 55 55', 'y', 'age'),
    ];
    expect(protect([rowOf('(55) 0 0', '(55) 55 55'), ...rows])).toEqual([
      true,
      '30 0 0 | 30 30 30',
      '(25) (0) (0) | (25) (25) (25)',
      '(15) 0 0 | (15) 15 15',
      '(20) 0 0 | (20) 20 20',
      '20 0 0 | 20 20 20',
      '(55) (0) (0) | (55) (55) (55)',
    ]);
  });
});
