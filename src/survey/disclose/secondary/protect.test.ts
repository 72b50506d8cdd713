import { describe, expect, it } from 'vitest';
import { background, question } from '../../../../test/survey/samples.ts';
import { DEFAULT_POLICY } from '../../model/policy.ts';
import type { FrequencyTable, Row } from '../table/frequency-table.ts';
import { rowOf, tableOf, written, writtenRow } from '../table/table.fixture.ts';
import { type Position, protectEach } from './protect.ts';

const q = question('q', 'a b c');
const m = (cells: string) => rowOf(cells, '-', 'm');
const f = (cells: string) => rowOf(cells, '-', 'f');

const at = (table: FrequencyTable, row: Row | undefined, column: number): Position => {
  if (row === undefined) throw new Error();
  return { table, row, column, level: null, merged: [] };
};
const cells = ({ rows }: FrequencyTable) => rows.map((row) => written(row.cells));

describe('complements of several counts', () => {
  it('are taken for one count of each breakdown at a time', () => {
    const place = rowOf('(5) 20 30', '-', 'p', 'place');
    const table = tableOf(q, m('(5) 20 30'), f('(6) 20 30'), place);
    const open = table.rows.map((row) => at(table, row, 0));
    expect(protectEach(open, DEFAULT_POLICY)).toBe(true);
    expect(cells(table)).toEqual(['(5) (20) 30', '(6) 20 30', '(5) (20) 30']);
  });

  it('are taken for everyone’s alone where that comes first', () => {
    const table = tableOf(q, rowOf('(5) 20 30', '-'), m('(5) 20 30'));
    protectEach(
      table.rows.map((row) => at(table, row, 0)),
      DEFAULT_POLICY,
    );
    expect(cells(table)).toEqual(['(5) (20) 30', '(5) 20 30']);
  });

  it('are taken for the next of a breakdown where the first has none', () => {
    const table = tableOf(q, m('(5) (20) 0'), f('(6) 0 30'));
    const open = table.rows.map((row) => at(table, row, 0));
    expect(protectEach(open, DEFAULT_POLICY)).toBe(true);
    expect(cells(table)).toEqual(['(5) (20) 0', '(6) 0 (30)']);
  });

  it('are taken in the sample’s profile before all others', () => {
    const [one, profile] = [q, background('sex', 'm f x')].map((own) =>
      tableOf(own, rowOf('(5) 20 30', '-')),
    );
    if (one === undefined || profile === undefined) throw new Error();
    const open = [at(one, one.rows[0], 0), at(profile, profile.rows[0], 0)];
    expect(protectEach(open, DEFAULT_POLICY)).toBe(true);
    expect([one, profile].map(cells)).toEqual([['(5) 20 30'], ['(5) (20) 30']]);
    expect(protectEach(open.slice(0, 1), DEFAULT_POLICY)).toBe(true);
    expect(cells(one)).toEqual(['(5) (20) 30']);
  });

  it('of a base are the bases of other groups', () => {
    const table = tableOf(q, rowOf('(5) (0) (0)', '(5) - -', 'm'), rowOf('20 0 0', '20 - -', 'f'));
    const [row] = table.rows;
    if (row === undefined) throw new Error();
    expect(protectEach([{ table, row, column: null, level: 0, merged: [] }], DEFAULT_POLICY)).toBe(
      true,
    );
    expect(table.rows.map(writtenRow)[1]).toEqual(['(20) (0) (0)', '(20) - -']);
  });
});

describe('where no complement helps', () => {
  const resort = (table: FrequencyTable, row: number, column: number) => [
    protectEach([at(table, table.rows[row], column)], DEFAULT_POLICY),
    ...table.rows.map((own) => writtenRow(own).join(' | ')),
  ];

  it('an answer leaves the base of don’t-knows', () => {
    const ticks = question('q', 'a b kb:dont_know', { type: 'select_multiple' });
    const table = tableOf(ticks, rowOf('(5) 7 3', '9 12 -', 'm'));
    expect(resort(table, 0, 0)).toEqual([true, '(5) 7 (3) | 9 12 -']);
  });

  it('an answer has ever more cells suppressed: of its row, of other groups, everyone’s, at last all', () => {
    // Ticks: each is the group's only one of somebody, or everyone's.
    const ticks = question('q', 'a b c', { type: 'select_multiple' });
    const table = tableOf(
      ticks,
      rowOf('(5) 7 0', '9 - -', 'm'),
      rowOf('(5) (5) 60', '60 - -'),
      rowOf('0 8 9', '9 - -', 'f'),
    );
    const steps = [
      ['(5) (7) 0 | 9 - -', '(5) (5) 60 | 60 - -', '0 8 9 | 9 - -'],
      ['(5) (7) 0 | 9 - -', '(5) (5) 60 | 60 - -', '0 (8) 9 | 9 - -'],
      ['(5) (7) 0 | 9 - -', '(5) (5) 60 | 60 - -', '0 (8) (9) | 9 - -'],
      ['(5) (7) 0 | 9 - -', '(5) (5) (60) | 60 - -', '0 (8) (9) | 9 - -'],
      ['(5) (7) (0) | (9) - -', '(5) (5) (60) | 60 - -', '0 (8) (9) | 9 - -'],
      ['(5) (7) (0) | (9) - -', '(5) (5) (60) | (60) - -', '0 (8) (9) | 9 - -'],
      ['(5) (7) (0) | (9) - -', '(5) (5) (60) | (60) - -', '(0) (8) (9) | (9) - -'],
    ];
    for (const step of steps) expect(resort(table, 0, 0)).toEqual([true, ...step]);
    expect(resort(table, 0, 0)[0]).toBe(false);
  });
});
