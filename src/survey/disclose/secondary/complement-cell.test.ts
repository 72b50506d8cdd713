import { describe, expect, it } from 'vitest';
import { question } from '../../../../test/survey/samples.ts';
import { DEFAULT_POLICY } from '../../model/policy.ts';
import type { Row } from '../table/frequency-table.ts';
import { rowOf, tableOf, written } from '../table/table.fixture.ts';
import { protectCell } from './complement-cell.ts';

const q = question('q', 'a b c kb:dont_know');
const ticks = question('q', 'a b c', { type: 'select_multiple' });

/** Whether more is suppressed for the first cell of the first row that is suppressed, and what its table is then. */
function protect(rows: readonly Row[], of = q, policy = DEFAULT_POLICY) {
  const row = rows.find(({ cells }) => cells.some(({ suppressed }) => suppressed));
  if (row === undefined) throw new Error();
  const column = row.cells.findIndex(({ suppressed }) => suppressed);
  const fresh = protectCell({ table: tableOf(of, ...rows), row, column, merged: [] }, policy);
  return [fresh, ...rows.map(({ cells }) => written(cells))];
}
const m = (cells: string) => rowOf(cells, '-', 'm');
const f = (cells: string) => rowOf(cells, '-', 'f');
const other = (cells: string) => rowOf(cells, '-', 'p', 'place');
const everyone = (cells: string) => rowOf(cells, '-');

describe('a suppressed cell of a group', () => {
  it('first has another choice of its row suppressed, the smallest of somebody', () => {
    expect(protect([m('(5) 30 20 8'), f('20 30 40 9')])).toEqual([
      true,
      '(5) 30 (20) 8',
      '20 30 40 9',
    ]);
    expect(protect([m('(5) 0 20 8')])).toEqual([true, '(5) 0 (20) 8']);
  });

  it('makes the corner of a rectangle that costs fewest, where its row has another one', () => {
    const rows = ['(5) (20) 30 0', '15 25 11 0'];
    expect(protect([m('(5) (20) 30 0'), f('15 25 11 0')])).toEqual([
      true,
      rows[0],
      '(15) (25) 11 0',
    ]);
    expect(protect([m('(5) (20) 30 0'), f('15 25 11 0'), rowOf('9 9 99 0', '-', 'x')])).toEqual([
      true,
      ...rows,
      '(9) (9) 99 0',
    ]);
    // Another choice costs itself, but its corner less.
    expect(protect([m('(5) (20) 10 0'), f('15 25 11 0')])).toEqual([
      true,
      '(5) (20) (10) 0',
      '(15) 25 (11) 0',
    ]);
  });

  it('makes none with a zero, which protects nothing, nor one all suppressed, nor in another breakdown', () => {
    expect(protect([m('(5) (20) 30 0'), f('15 0 11 0')])).toEqual([
      true,
      '(5) (20) (30) 0',
      '(15) 0 (11) 0',
    ]);
    expect(protect([m('(5) (20) 0 0'), f('(15) (25) 11 0'), other('9 9 9 9')])).toEqual([
      false,
      '(5) (20) 0 0',
      '(15) (25) 11 0',
      '9 9 9 9',
    ]);
  });

  it('makes one that costs a respondent rather than many, and one that costs many rather than none new', () => {
    expect(protect([m('(5) (20) 30 0'), f('(15) 1 11 0')])).toEqual([
      true,
      '(5) (20) 30 0',
      '(15) (1) 11 0',
    ]);
    expect(protect([m('(5) (20) 30 0'), f('(15) (25) 11 0')])).toEqual([
      true,
      '(5) (20) (30) 0',
      '(15) (25) (11) 0',
    ]);
  });

  it('makes none whose corners cannot move far enough: two may change by as many as hold more than one', () => {
    const small = (diagonal: number) =>
      protect([m('(2) (9) 0 0'), f(`3 ${diagonal} 0 0`)], q, { ...DEFAULT_POLICY, protection: 5 });
    // The lesser of 2 and the diagonal, and of 9 and 3, less two: 3 steps, of which four are needed.
    expect(small(9)).toEqual([true, '(2) (9) 0 0', '(3) 9 0 0']);
    expect(
      protect([m('(3) (9) 0 0'), f('3 9 0 0')], q, { ...DEFAULT_POLICY, protection: 5 }),
    ).toEqual([true, '(3) (9) 0 0', '(3) (9) 0 0']);
    expect(
      protect([m('(3) (9) 0 0'), f('3 2 0 0')], q, { ...DEFAULT_POLICY, protection: 5 }),
    ).toEqual([true, '(3) (9) 0 0', '(3) 2 0 0']);
  });

  it('has the same choice of another group suppressed where there is no rectangle, and everyone’s last', () => {
    expect(protect([everyone('55'), m('(5)'), f('20'), rowOf('30', '-', 'x')], ticks)).toEqual([
      true,
      '55',
      '(5)',
      '(20)',
      '30',
    ]);
    expect(protect([everyone('55'), m('(5)'), f('(20)'), other('3')], ticks)).toEqual([
      true,
      '(55)',
      '(5)',
      '(20)',
      '3',
    ]);
    expect(protect([everyone('(55)'), m('(5)')].toReversed(), ticks)[0]).toBe(false);
    expect(protect([m('(5)')], ticks)[0]).toBe(false);
    expect(protect([m('(1)'), everyone('1')], ticks)).toEqual([true, '(1)', '(1)']);
    expect(protect([m('(0)'), everyone('0')], ticks)).toEqual([false, '(0)', '0']);
  });

  it('leaves a don’t-know’s row alone: nothing of it adds up to the same base', () => {
    expect(protect([m('20 30 40 (5)'), f('20 30 40 9')])).toEqual([
      true,
      '20 30 40 (5)',
      '20 30 40 (9)',
    ]);
  });

  it('is none where the table has no such column', () => {
    const row = m('(5) 30');
    const position = { table: tableOf(q, row), row, column: 7, merged: [] };
    expect(protectCell(position, DEFAULT_POLICY)).toBe(false);
    expect(protectCell({ ...position, row: everyone('5 30') }, DEFAULT_POLICY)).toBe(false);
  });
});

describe('a suppressed cell of everyone', () => {
  it('has another choice suppressed, and in each breakdown the same one of a group', () => {
    const rows = [everyone('(15) 50 40 9'), m('7 9 9 9'), f('8 9 9 9'), other('15 50 40 9')];
    expect(protect(rows)).toEqual([true, '(15) 50 (40) 9', '(7) 9 9 9', '8 9 9 9', '(15) 50 40 9']);
  });

  it('has only what is lacking suppressed', () => {
    const rows = [everyone('(15) (50) 40 9'), m('(7) 9 9 9'), f('(8) 9 9 9'), other('15 9 9 9')];
    expect(protect(rows).slice(0, 3)).toEqual([true, '(15) (50) 40 9', '(7) 9 9 9']);
  });

  it('has one of each suppressed where nothing is lacking by itself', () => {
    const rows = [everyone('(15) (50) 40 9'), m('(14) 9 9 9'), f('3 9 9 9')];
    expect(protect(rows)).toEqual([true, '(15) (50) (40) 9', '(14) 9 9 9', '(3) 9 9 9']);
    const below = [everyone('(15) (50) 0 9'), m('(14) 9 9 9'), f('3 9 9 9')];
    expect(protect(below)).toEqual([true, '(15) (50) 0 9', '(14) 9 9 9', '(3) 9 9 9']);
    const none = [everyone('(15) (50) (40) 9'), m('(14) 9 9 9'), f('(3) 9 9 9')];
    expect(protect(none)[0]).toBe(false);
  });
});
