import { describe, expect, it } from 'vitest';
import { background, question } from '../../../../test/survey/samples.ts';
import { DEFAULT_POLICY } from '../../model/policy.ts';
import type { CellCount, FrequencyTable } from '../table/frequency-table.ts';
import { linkedOf, rowOf, tableOf, written } from '../table/table.fixture.ts';
import { type GroupUnion, suppressUnions, unionsOf } from './group-unions.ts';

/** The profiles of communes and villages from the members of each village by commune. */
function profiles(...members: readonly (readonly number[])[]) {
  const sum = (counts: readonly number[]) => counts.reduce((all, n) => all + n, 0);
  const [villages, communes] = [members, members[0] ?? []].map((all) =>
    all.map((_, at) => `g${at}`).join(' '),
  );
  const ofAll = (counts: readonly number[]) => rowOf(counts.join(' '), '-');
  const byCommune = (members[0] ?? []).map((_, at) => sum(members.map((own) => own[at] ?? 0)));
  return [
    tableOf(
      background('commune', communes ?? ''),
      ofAll(byCommune),
      ...members.map((own, at) => rowOf(own.join(' '), '-', `g${at}`, 'village')),
    ),
    tableOf(background('village', villages ?? ''), ofAll(members.map(sum))),
  ];
}

const spec = ({ outer, inner }: GroupUnion) =>
  [outer, inner].map(({ within, beyond }) => `${written(within)} : ${written(beyond)}`);
const found = (tables: readonly FrequencyTable[], threshold = 10) =>
  unionsOf(linkedOf(tables), { ...DEFAULT_POLICY, threshold }).map(spec);

describe('unions of groups', () => {
  // Two communes are one village and few of another one.
  const few = (n: number) => profiles([20, 22, 0, 0], [n, 0, 30, 33]);

  it('exceed those of another breakdown by fewer than the threshold', () => {
    expect(found(few(5))).toEqual([['25 22 : 30 33', '42 : 68']]);
    expect(found(few(9))).toHaveLength(1);
    expect(found(profiles([0, 0, 22, 20], [33, 30, 0, 5]))).toEqual([['22 25 : 33 30', '42 : 68']]);
    expect(found(few(10))).toEqual([]);
    expect(found(few(5), 5)).toEqual([]);
  });

  it('are of no interest where they are the same', () => {
    expect(found(few(0))).toEqual([]);
  });

  it('contain all groups that are whole within them', () => {
    expect(found(profiles([20, 22, 0], [15, 0, 0], [0, 4, 40]))).toEqual([
      ['35 26 : 40', '42 15 : 44'],
    ]);
  });

  it('are of two groups at least and not of all', () => {
    // The first commune alone is the first village and five more, which the audit finds.
    expect(found(profiles([40, 0, 0], [5, 30, 0], [0, 0, 30]))).toEqual([
      ['45 30 : 30', '40 30 : 35'],
    ]);
    const [communes, villages] = profiles([20, 0], [3, 30]);
    if (communes === undefined || villages === undefined) throw new Error();
    const [, ...groups] = communes.rows;
    // Five of the first commune are of no village.
    expect(found([{ ...communes, rows: [rowOf('28 30', '-'), ...groups] }, villages])).toEqual([]);
  });

  it('contain a group, be it of few: one of nobody is in none', () => {
    expect(found(profiles([4, 4, 0], [4, 0, 30], [0, 0, 0]), 20)).toEqual([
      ['8 4 : 30', '8 : 34'],
      ['8 30 : 4', '34 : 8'],
    ]);
    expect(found(profiles([4, 4, 30], [0, 0, 0]), 20)).toEqual([]);
    expect(found(profiles([20, 1, 0], [3, 0, 30]))).toEqual([['23 1 : 30', '21 : 33']]);
  });

  it('are tried in pairs where there are more than twelve groups', () => {
    const wide = (count: number, chosen: number) =>
      profiles(
        Array.from({ length: count }, (_, at) => (at < chosen ? 20 : 0)),
        Array.from({ length: count }, (_, at) => (at === 0 ? 5 : at < chosen ? 0 : 30)),
      );
    expect([wide(12, 2), wide(12, 3)].map((own) => found(own).length)).toEqual([1, 1]);
    expect([wide(13, 2), wide(13, 3)].map((own) => found(own).length)).toEqual([1, 0]);
  });

  it('are of two background questions of one choice', () => {
    const [communes, villages] = few(5);
    if (communes === undefined || villages === undefined) throw new Error();
    const as = (table: FrequencyTable, of: FrequencyTable['question']) => ({
      ...table,
      question: of,
    });
    expect(found([communes])).toEqual([]);
    expect(found([communes, as(villages, question('village', 'g0 g1'))])).toEqual([]);
    expect(found([communes, { ...villages, single: false }])).toEqual([]);
    expect(found([{ ...communes, rows: communes.rows.slice(1) }, villages])).toEqual([]);
  });
});

describe('the sizes of unions that a reader could subtract', () => {
  const counts = (specs: string) => rowOf(specs, '-').cells as CellCount[];
  const left = (outer: string, inner: string) => {
    const [own, other] = [outer, inner].map((side) => {
      const [within = '', beyond = ''] = side.split(' : ');
      const of = (cells: string) => (cells === '' ? [] : counts(cells));
      return { within: of(within), beyond: of(beyond) };
    });
    if (own === undefined || other === undefined) throw new Error();
    suppressUnions([{ outer: own, inner: other }]);
    return spec({ outer: own, inner: other });
  };

  it('lose the smallest group of each side of the cheaper union', () => {
    expect(left('25 22 : 30 33', '42 : 68')).toEqual(['25 (22) : (30) 33', '42 : 68']);
    expect(left('65 62 : 70 73', '42 : 68')).toEqual(['65 62 : 70 73', '(42) : (68)']);
    expect(left('10 20 : 20 30', '10 : 20')).toEqual(['(10) 20 : (20) 30', '10 : 20']);
  });

  it('stay where one union cannot be known: something is suppressed on both its sides', () => {
    const known = '25 22 : 30 33';
    expect(left(known, '(42) : (68)')).toEqual([known, '(42) : (68)']);
    expect(left('25 (22) : (30) 33', '42 : 68')).toEqual(['25 (22) : (30) 33', '42 : 68']);
  });

  it('take only the side that is still known', () => {
    expect(left('25 (22) : 30 33', '42 : 68')).toEqual(['25 (22) : (30) 33', '42 : 68']);
    expect(left('25 22 : (30) 33', '42 : 68')).toEqual(['25 (22) : (30) 33', '42 : 68']);
    expect(left('(25) 22 : 30 33', '42 : 68')).toEqual(['(25) 22 : (30) 33', '42 : 68']);
    expect(left('65 62 : 70 73', '42 : (68)')).toEqual(['65 62 : 70 73', '(42) : (68)']);
  });
});
