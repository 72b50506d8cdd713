import { describe, expect, it } from 'vitest';
import { question } from '../../../../test/survey/samples.ts';
import type { CellCount, Row } from '../table/frequency-table.ts';
import { rowOf, tableOf, written } from '../table/table.fixture.ts';
import { rowRelations } from './row-relations.ts';

const choices = 'a b kb:dont_know tc:refused';
const one = question('q', choices);
const many = question('q', choices, { type: 'select_multiple' });
const routed = { relevant: "${x} = '1'" };

/** Relations as `total = parts`, `*` before those of parts that do not overlap, `#` before sizes of groups. */
const found = (q: typeof one, row: Row, size: CellCount | null = null) =>
  rowRelations(tableOf(q, row), row, size).map(
    ({ total, parts, isPartition = false, tiesGroupSize = false }) =>
      `${isPartition ? '*' : ''}${tiesGroupSize ? '#' : ''}${written([total])} = ${written(parts)}`,
  );

const size = (n: number): CellCount => ({ n, suppressed: false });

describe('the relations of a row of a single choice', () => {
  it('make each base of the narrower one and the cells that widen it, the widest with blanks', () => {
    expect(found(one, rowOf('30 10 (5) 4', '40 45 52'))).toEqual([
      '*40 = 30 10',
      '45 = 40 (5)',
      '52 = 45 4 (3)',
    ]);
  });

  it('have no blanks where a filter says who was asked, for a blank is nobody asked', () => {
    expect(found({ ...one, ...routed }, rowOf('30 10 5 4', '40 45 49'))).toEqual([
      '*40 = 30 10',
      '45 = 40 5',
      '49 = 45 4',
    ]);
  });

  it('pass over a base that is not tabulated', () => {
    expect(found(one, rowOf('30 10 5 4', '40 - 52'))).toEqual(['*40 = 30 10', '52 = 40 5 4 (3)']);
    expect(found(one, rowOf('0 0 5 4', '- - 12'))).toEqual(['12 = 0 0 5 4 (3)']);
  });

  it('end at the size of the group: those asked are all of it, or of a question with a filter some', () => {
    const row = rowOf('30 10 5 4', '40 45 52');
    expect(found(one, row, size(52)).at(-1)).toBe('#52 = 52');
    expect(found({ ...one, ...routed }, row, size(60)).at(-1)).toBe('#60 = 52 (8)');
    expect(found(one, rowOf('30 10 5 4', '40 45 -'), size(60)).at(-1)).toBe('#60 = 45 (15)');
    expect(found(one, rowOf('0 0 0 0', '- - -'), size(7))).toEqual(['#7 = (7)']);
  });
});

describe('the relations of a row of ticks', () => {
  it('bound each tick by its base, each base by the wider one, and all ticks from below', () => {
    expect(found(many, rowOf('30 25 4 6', '40 43 50'))).toEqual([
      ...['40 = 30 (10)', '40 = 25 (15)', '43 = 4 (39)', '50 = 6 (44)'],
      // The three who are only in the wider base said that they did not know; some of those four ticked more.
      ...['43 = 40 (3)', '4 = (3) (1)'],
      '50 = 43 (7)',
      ...['(55) = 30 25', '(55) = 40 (15)'],
    ]);
  });

  it('do not bound a don’t-know that is one of two', () => {
    const two = question('q', 'a kb:dont_know ky:dont_know', { type: 'select_multiple' });
    expect(found(two, rowOf('30 4 3', '30 35 -'))).toEqual([
      ...['30 = 30 (0)', '35 = 4 (31)', '35 = 3 (32)'],
      '35 = 30 (5)',
      ...['(30) = 30', '(30) = 30 (0)'],
    ]);
  });

  it('do not bound a refusal by those who only are in the widest base, for some of them are blank', () => {
    const refused = question('q', 'a tc:refused', { type: 'select_multiple' });
    expect(found(refused, rowOf('30 4', '30 - 36'))).toEqual([
      ...['30 = 30 (0)', '36 = 4 (32)'],
      '36 = 30 (6)',
      ...['(30) = 30', '(30) = 30 (0)'],
    ]);
  });

  it('pass over a base that is not tabulated', () => {
    expect(found(many, rowOf('0 0 4 6', '- - 50'))).toEqual(['50 = 6 (44)']);
    const unanswered = question('q', 'kb:dont_know', { type: 'select_multiple' });
    expect(found(unanswered, rowOf('4', '0 4 -'))).toEqual([
      '4 = 4 (0)',
      '4 = 0 (4)',
      '4 = (4) (0)',
    ]);
  });
});
