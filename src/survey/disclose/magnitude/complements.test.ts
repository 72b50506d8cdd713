import { describe, expect, it } from 'vitest';
import {
  background,
  publishedSurvey,
  question,
  repeat,
  surveyOf,
} from '../../../../test/survey/samples.ts';
import { estimate } from '../../estimate/estimate.ts';
import { DEFAULT_POLICY } from '../../model/policy.ts';
import { frequencyTablesOf, type Row } from '../table/frequency-table.ts';
import { rowOf, tableOf } from '../table/table.fixture.ts';
import { suppressedMagnitudes, withComplements } from './magnitudes.ts';

const number = question('n', '', { type: 'integer' });
const rowNamed = (group: string | null, n: string, by = 'sex') => rowOf('0', n, group, by);

const rows = {
  all: rowOf('0', '130'),
  m: rowNamed('m', '60'),
  f: rowNamed('f', '40'),
  x: rowNamed('x', '30'),
  p: rowNamed('p', '70', 'place'),
  r: rowNamed('r', '60', 'place'),
};
type Name = keyof typeof rows;
const nameOf = (row: Row) => row.group ?? 'all';

describe('complements of suppressed sums', () => {
  const table = tableOf(number, ...Object.values(rows));
  const found = (disclosive: readonly Name[], secret: readonly Name[] = [], protection = 3) =>
    withComplements(
      table,
      disclosive.map((name) => rows[name]),
      { ...DEFAULT_POLICY, protection },
      new Set(secret.map((name) => rows[name])),
    ).map(nameOf);

  it('are the smallest other group of the breakdown', () => {
    expect(found(['m'])).toEqual(['m', 'x']);
    expect(found(['x'])).toEqual(['x', 'f']);
  });

  it('are a group of each breakdown beside everyone’s', () => {
    expect(found(['all'])).toEqual(['all', 'x', 'r']);
    expect(found(['all', 'm'])).toEqual(['all', 'm', 'r']);
  });

  it('are not needed where two are suppressed, or are for another reason', () => {
    expect(found(['m', 'f'])).toEqual(['m', 'f']);
    expect(found(['m'], ['f'])).toEqual(['m']);
    expect(found(['m'], ['p'])).toEqual(['m', 'x', 'r']);
    expect(found(['m'], ['all'])).toEqual(['m', 'r']);
  });

  it('are none where nothing discloses, or the policy protects nothing', () => {
    expect(found([], ['all', 'm'])).toEqual([]);
    expect(found(['m'], [], 1)).toEqual(['m']);
    expect(found(['m'], [], 2)).toEqual(['m', 'x']);
  });

  it('are those whose base is suppressed, and all there are where there are too few', () => {
    const small = rowNamed('s', '(5)');
    const of = (...own: readonly Row[]) =>
      withComplements(tableOf(number, ...own), [rows.m], DEFAULT_POLICY).map(nameOf);
    expect(of(rows.m, rows.f, small)).toEqual(['m']);
    expect(of(rows.all, rows.m)).toEqual(['m']);
    expect(of(rowOf('0', '(65)'), rows.m, rows.f, rows.p, rows.r)).toEqual(['m', 'r']);
  });
});

describe('the rows whose mean and total disclose few', () => {
  const found = (cells: Readonly<Record<string, number>>) => {
    const survey = surveyOf(
      [background('place', 'p r s'), number, question('q', 'a b')],
      repeat(cells).map((cell) => [...cell.split(' '), 'a']),
    );
    const tables = frequencyTablesOf(survey.questions, estimate(survey));
    return [...suppressedMagnitudes(survey, tables, DEFAULT_POLICY)].map(nameOf);
  };

  it('are those of the group, and of its complement', () => {
    const varied = { 's 1': 20, 's 2': 30, 's 3': 40 };
    expect(found({ 'p 0': 95, 'p 1': 5, 'r 1': 25, 'r 2': 25, ...varied })).toEqual(['p', 'r']);
    expect(found({ 'p 0': 95, 'p 1': 15, 'r 1': 25, 'r 2': 25, ...varied })).toEqual([]);
  });

  it('are none of printed tables', () => {
    const survey = publishedSurvey([number], [{ question: 'n', choice: 'mean', base: 200 }]);
    expect(suppressedMagnitudes(survey, [], DEFAULT_POLICY).size).toBe(0);
    const tables = [tableOf(number, rowOf('0', '200'))];
    expect(suppressedMagnitudes(survey, tables, DEFAULT_POLICY).size).toBe(0);
  });
});
