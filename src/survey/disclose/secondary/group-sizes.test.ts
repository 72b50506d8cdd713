import { describe, expect, it } from 'vitest';
import { background, question } from '../../../../test/survey/samples.ts';
import { DEFAULT_POLICY } from '../../model/policy.ts';
import type { CellCount, Row } from '../table/frequency-table.ts';
import { linkedOf, rowOf, tableOf, writtenRow } from '../table/table.fixture.ts';
import { protectGroupSizes } from './group-sizes.ts';

/** Whether more is suppressed for the sizes of groups, and what the rows of the question are then. */
function setting(profileOf: string, ...rows: readonly Row[]) {
  const q = question('q', rows[0]?.cells.length === 1 ? 'a' : 'a b');
  const profile = tableOf(background('sex', 'm f x'), rowOf(profileOf, '100 - 100'));
  const table = tableOf(q, ...rows);
  const sizes = profile.rows[0]?.cells ?? [];
  const sizeOf = ({ by, group }: Row): CellCount | null => {
    if (by === null) return { n: 100, suppressed: false };
    return by === 'sex' ? (sizes[['m', 'f', 'x'].indexOf(group ?? '')] ?? null) : null;
  };
  const linked = linkedOf([profile, table], { sizeOf });
  return {
    protect: (protection: number) => protectGroupSizes(linked, { ...DEFAULT_POLICY, protection }),
    left: () => table.rows.map((row) => writtenRow(row).join(' | ')),
  };
}

const PROFILE = '(20) (30) 50';
const hidden = () => [rowOf('(19) (1)', '(20) - (20)', 'm'), rowOf('(29) (1)', '(30) - (30)', 'f')];

describe('a table whose groups are suppressed for their sizes', () => {
  // Of m and f together two said b: each has 0, 1 or 2 of them.
  const rows = () => [
    rowOf('98 2', '100 - 100'),
    ...hidden(),
    rowOf('50 0', '50 - 50', 'x'),
    rowOf('98 2', '100 - 100', 'p', 'place'),
  ];
  const [everyone, m, f, x, place] = [
    '98 2 | 100 - 100',
    '(19) (1) | (20) - (20)',
    '(29) (1) | (30) - (30)',
    '50 0 | 50 - 50',
    '98 2 | 100 - 100',
  ];

  it('stays where its counts can take enough values', () => {
    const { protect, left } = setting(PROFILE, ...rows());
    expect([protect(3), left()]).toEqual([false, [everyone, m, f, x, place]]);
    expect([protect(1), left()]).toEqual([false, [everyone, m, f, x, place]]);
  });

  it('is suppressed for that breakdown where they cannot, then in all its rows', () => {
    const { protect, left } = setting(PROFILE, ...rows());
    const without = '(50) (0) | (50) - (50)';
    expect([protect(4), left()]).toEqual([true, [everyone, m, f, without, place]]);
    const all = '(98) (2) | (100) - (100)';
    expect([protect(4), left()]).toEqual([true, [all, m, f, without, all]]);
    expect([protect(4), left()]).toEqual([false, [all, m, f, without, all]]);
  });

  it('is suppressed where something of each row is, but not all', () => {
    const { protect, left } = setting(
      PROFILE,
      rowOf('(98) 2', '(100) - 100'),
      ...hidden(),
      rowOf('(50) 0', '(50) - 50', 'x'),
    );
    expect(protect(4)).toBe(true);
    expect(left().at(-1)).toBe('(50) (0) | (50) - (50)');
  });

  it('is of no concern where the sizes are published', () => {
    const { protect, left } = setting('20 30 50', ...rows());
    expect([protect(4), left()]).toEqual([false, [everyone, m, f, x, place]]);
  });

  it('is suppressed for the sizes themselves: a group is of one at least', () => {
    // Of the four of m and f a reader knows that each is of 1, 2 or 3.
    const { protect, left } = setting(
      '(2) (2) 96',
      rowOf('100', '100 - 100'),
      rowOf('(2)', '(2) - (2)', 'm'),
      rowOf('(2)', '(2) - (2)', 'f'),
      rowOf('96', '96 - 96', 'x'),
    );
    expect(protect(3)).toBe(false);
    expect([protect(4), left().at(-1)]).toEqual([true, '(96) | (96) - (96)']);
  });
});
