import { describe, expect, it } from 'vitest';
import { question } from '../../../../test/survey/samples.ts';
import { DEFAULT_POLICY } from '../../model/policy.ts';
import { rowOf, tableOf } from '../table/table.fixture.ts';
import { needsComplement, otherGroupsOf } from './complement-cell.ts';

const cellsOf = (cells: string) => rowOf(cells, '-').cells;

describe('the suppressed cells of a sum', () => {
  const needs = (own: string, others: string, policy = DEFAULT_POLICY) => {
    const [cell = { n: 0, suppressed: true }] = cellsOf(own);
    return needsComplement(cell, cellsOf(others), policy);
  };

  it('need another one where they hold too few, or nearly one each', () => {
    expect(needs('(5)', '(4) 20')).toBe(true);
    expect(needs('(5)', '(5) 20')).toBe(false);
    expect(needs('(15)', '20 30')).toBe(true);
    expect(needs('(15)', '(1) 20')).toBe(false);
    const three = { ...DEFAULT_POLICY, threshold: 1 };
    expect(needs('(2)', '(1) 20', three)).toBe(true);
    expect(needs('(2)', '(2) 20', three)).toBe(false);
    expect(needs('(2)', '(1) (2) 20', three)).toBe(false);
    expect(needs('(1)', '(1) (1) (2) 20', three)).toBe(true);
  });

  it('are not helped by a zero, nor by themselves', () => {
    expect(needs('(15)', '(0) 20')).toBe(true);
    const cells = cellsOf('(15) 20');
    expect(cells[0] && needsComplement(cells[0], cells, DEFAULT_POLICY)).toBe(true);
  });

  it('need none where there is none left of somebody', () => {
    expect(needs('(5)', '(4) 0')).toBe(false);
    expect(needs('(5)', '1')).toBe(true);
  });
});

it('other groups are those of the same breakdown', () => {
  const [male, female, place, all] = [
    rowOf('1', '-', 'm'),
    rowOf('2', '-', 'f'),
    rowOf('3', '-', 'p', 'place'),
    rowOf('6', '-'),
  ];
  expect(otherGroupsOf(tableOf(question('q', 'a'), all, male, female, place), male)).toEqual([
    female,
  ]);
});
