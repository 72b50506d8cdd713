import { describe, expect, it } from 'vitest';
import { question } from '../../../../test/survey/samples.ts';
import { residualRowsOf } from './residual.ts';
import { rowOf, tableOf, writtenRow } from './table.fixture.ts';
import type { Row } from './frequency-table.ts';

const q = question('q', 'a b');
const residuals = (...rows: readonly Row[]) =>
  residualRowsOf(tableOf(q, ...rows)).map((row) => [row.by, row.group, ...writtenRow(row)]);

describe('those in no group', () => {
  it('are the topline less all groups of a breakdown, cell by cell and base by base, and in no table', () => {
    const everyone = rowOf('30 20', '50 - 60');
    const sexes = [rowOf('10 9', '19 - 22', 'm'), rowOf('15 11', '26 - 28', 'f')];
    const places = [rowOf('29 20', '49 - 60', 'p', 'place')];
    expect(residuals(everyone, ...sexes, ...places)).toEqual([
      ['sex', null, '(5) (0)', '(5) - (10)'],
      ['place', null, '(1) (0)', '(1) - (0)'],
    ]);
  });

  it('are no row where everyone is in a group', () => {
    const everyone = rowOf('30 20', '50 - 60');
    expect(residuals(everyone, rowOf('30 20', '50 - 60', 'm'))).toEqual([]);
  });

  it('may only be in a wider base', () => {
    const everyone = rowOf('30 20', '50 - 60');
    expect(residuals(everyone, rowOf('30 20', '50 - 58', 'm'))).toEqual([
      ['sex', null, '(0) (0)', '(0) - (2)'],
    ]);
  });

  it('are no row where tables contradict each other', () => {
    expect(residuals(rowOf('30 20', '50 - 60'), rowOf('31 10', '41 - 60', 'm'))).toEqual([]);
  });

  it('are unknown without a topline, and none of a table without groups', () => {
    expect(residuals(rowOf('10 9', '19 - 22', 'm'))).toEqual([]);
    expect(residuals(rowOf('10 9', '19 - 22'))).toEqual([]);
  });
});
