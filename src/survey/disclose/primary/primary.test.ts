import { describe, expect, it } from 'vitest';
import { question } from '../../../../test/survey/samples.ts';
import { DEFAULT_POLICY } from '../../model/policy.ts';
import { rowOf, tableOf, writtenRow } from '../table/table.fixture.ts';
import { suppressBaseDifferences } from './base-differences.ts';
import { suppressSensitive } from './sensitive-cells.ts';

const one = question('q', 'a b kb:dont_know tc:refused');
const many = question('q', 'a b kb:dont_know tc:refused', { type: 'select_multiple' });

describe('cells and bases that are sensitive by themselves', () => {
  const left = (cells: string, bases: string) => {
    const row = rowOf(cells, bases);
    suppressSensitive(tableOf(one, row), DEFAULT_POLICY);
    return writtenRow(row);
  };

  it('are of 1 to 9', () => {
    expect(left('30 10 20 30', '40 60 90')).toEqual(['30 10 20 30', '40 60 90']);
    expect(left('31 9 9 0', '40 49 49')).toEqual(['(31) (9) (9) 0', '40 49 49']);
    expect(left('30 20 1 0', '50 51 51')).toEqual(['30 20 (1) 0', '50 51 51']);
  });

  it('are a base of few with all of its row', () => {
    expect(left('5 4 0 30', '9 9 39')).toEqual(['(5) (4) (0) (30)', '(9) (9) (39)']);
    expect(left('0 0 5 4', '- 5 9')).toEqual(['0 0 (5) (4)', '- (5) (9)']);
    expect(left('0 0 0 4', '- 5 9')).toEqual(['0 0 0 (4)', '- (5) (9)']);
  });

  it('are all but few of their base: of the base of substantive answers, or the wider one', () => {
    expect(left('30 0 0 0', '39 39 39')).toEqual(['(30) 0 0 0', '39 39 39']);
    expect(left('30 0 0 0', '40 40 40')).toEqual(['30 0 0 0', '40 40 40']);
    expect(left('30 0 0 0', '30 30 30')).toEqual(['30 0 0 0', '30 30 30']);
    expect(left('20 20 40 60', '40 44 66')).toEqual(['20 20 (40) (60)', '40 44 66']);
    expect(left('20 20 40 60', '40 - -')).toEqual(['20 20 40 60', '40 - -']);
  });
});

describe('bases that give few away by their difference', () => {
  const left = (cells: string, bases: string, q = one) => {
    const row = rowOf(cells, bases);
    suppressBaseDifferences(tableOf(q, row), DEFAULT_POLICY);
    return writtenRow(row);
  };

  it('are none where nobody or many are between them', () => {
    expect(left('30 10 0 0', '40 40 40')).toEqual(['30 10 0 0', '40 40 40']);
    expect(left('30 10 10 10', '40 50 60')).toEqual(['30 10 10 10', '40 50 60']);
    expect(left('30 10 10 0', '40 50 60')).toEqual(['30 10 10 0', '40 50 60']);
  });

  it('are wider ones that hold a suppressed cell, which the next wider one holds too', () => {
    expect(left('30 10 (5) 20', '40 45 65')).toEqual(['30 10 (5) (20)', '40 (45) (65)']);
    expect(left('30 10 20 (5)', '40 60 65')).toEqual(['30 10 20 (5)', '40 60 (65)']);
  });

  it('are wider ones in which 1 to 9 are in no cell', () => {
    expect(left('30 10 20 10', '40 60 71')).toEqual(['30 10 20 (10)', '40 60 (71)']);
    expect(left('30 10 20 10', '40 60 79')).toEqual(['30 10 20 (10)', '40 60 (79)']);
    expect(left('30 10 20 10', '40 60 80')).toEqual(['30 10 20 10', '40 60 80']);
  });

  it('count the substantive answers too where their base is not tabulated', () => {
    expect(left('30 10 20 10', '- 60 70')).toEqual(['30 10 20 10', '- 60 70']);
    expect(left('30 10 20 10', '- 65 80')).toEqual(['30 10 20 10', '- (65) 80']);
    expect(left('(5) 10 20 10', '- 35 45')).toEqual(['(5) (10) (20) (10)', '- (35) (45)']);
  });

  it('are measured from the widest that is published, over one that is suppressed or not tabulated', () => {
    // From 40 to 65 are the 5 who do not know, though both suppressed, and 20 who refused.
    expect(left('30 10 (5) 20', '40 (45) 65')).toEqual(['30 10 (5) (20)', '40 (45) (65)']);
    expect(left('30 10 5 20', '40 (45) 65')).toEqual(['30 10 5 20', '40 (45) 65']);
    expect(left('30 10 5 20', '40 - 65')).toEqual(['30 10 5 20', '40 - 65']);
    expect(left('30 10 (5) 20', '40 - 65')).toEqual(['30 10 (5) (20)', '40 - (65)']);
    expect(left('30 10 5 20', '40 - 66')).toEqual(['30 10 (5) (20)', '40 - (66)']);
  });

  it('leave what only is in a suppressed base without a place', () => {
    expect(left('30 10 20 30', '(40) (60) (90)')).toEqual([
      '(30) (10) (20) (30)',
      '(40) (60) (90)',
    ]);
    expect(left('30 10 20 30', '40 (60) -')).toEqual(['30 10 (20) 30', '40 (60) -']);
  });

  it('of ticks differ by those who ticked no other choice, whatever they ticked', () => {
    expect(left('30 10 20 30', '35 45 60', many)).toEqual(['30 10 20 30', '35 45 60']);
    expect(left('30 10 20 30', '35 44 60', many)).toEqual(['30 10 20 30', '35 (44) 60']);
    expect(left('30 10 20 30', '35 45 50', many)).toEqual(['30 10 20 (30)', '35 45 (50)']);
    expect(left('30 10 20 30', '35 36 40', many)).toEqual(['30 10 (20) (30)', '35 (36) (40)']);
  });
});
