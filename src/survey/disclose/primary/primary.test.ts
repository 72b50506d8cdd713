import { describe, expect, it } from 'vitest';
import { question } from '../../../../test/survey/samples.ts';
import { DEFAULT_POLICY } from '../../model/policy.ts';
import { rowOf, tableOf, writtenRow } from '../table/table.fixture.ts';
import { suppressNonresponseByGroup, suppressSensitive } from './sensitive-cells.ts';

const one = question('q', 'a b kb:dont_know tc:refused');

describe('answers and bases that are sensitive by themselves', () => {
  const left = (cells: string, bases: string) => {
    const row = rowOf(cells, bases);
    suppressSensitive(tableOf(one, row), DEFAULT_POLICY);
    return writtenRow(row);
  };

  it('are of 1 to 9', () => {
    expect(left('30 10 20 30', '40 60 90')).toEqual(['30 10 20 30', '40 60 90']);
    expect(left('31 9 9 0', '40 49 49')).toEqual(['(31) (9) 9 0', '40 49 49']);
    expect(left('30 20 1 0', '50 51 51')).toEqual(['30 20 1 0', '50 51 51']);
  });

  it('are a base of few with all of its row', () => {
    expect(left('5 4 0 30', '9 9 39')).toEqual(['(5) (4) (0) (30)', '(9) (9) (39)']);
    expect(left('0 0 5 4', '- 5 9')).toEqual(['0 0 5 4', '- 5 9']);
  });

  it('are all but few of the base of answers', () => {
    expect(left('30 0 0 0', '39 39 39')).toEqual(['(30) 0 0 0', '39 39 39']);
    expect(left('30 0 0 0', '40 40 40')).toEqual(['30 0 0 0', '40 40 40']);
    expect(left('30 0 0 0', '30 30 30')).toEqual(['30 0 0 0', '30 30 30']);
    expect(left('20 20 40 60', '40 44 66')).toEqual(['20 20 40 60', '40 44 66']);
    expect(left('20 20 40 60', '40 - -')).toEqual(['20 20 40 60', '40 - -']);
  });
});

it('don’t-knows of groups, and the bases that count them, are shown on request only', () => {
  const rows = [rowOf('30 10 20 30', '40 60 90'), rowOf('12 10 0 3', '22 22 25', 'm')];
  suppressNonresponseByGroup(tableOf(one, ...rows));
  expect(rows.map(writtenRow)).toEqual([
    ['30 10 20 30', '40 60 90'],
    ['12 10 (0) (3)', '22 (22) (25)'],
  ]);
});
