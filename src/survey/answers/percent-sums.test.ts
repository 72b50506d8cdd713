import { describe, expect, it } from 'vitest';
import type { PublishedFigure } from '../model/survey.ts';
import type { ReadFigure } from './figure.ts';
import { checkSums } from './percent-sums.ts';
import { questionOf, tableOf } from './source.fixture.ts';

const TABLE = tableOf('question,choice,Percent\nq1,c,1\n', 'results.csv');

const figure = (
  percent: number | null,
  decimals = 0,
  of: Partial<PublishedFigure> = {},
): ReadFigure => ({
  figure: {
    ...{ question: 'q1', choice: 'c', by: null, group: null, n: null, base: null, percent },
    ...{ note: null, line: 7 },
    ...of,
  },
  decimals,
});

const said = (figures: readonly ReadFigure[], of = questionOf()) =>
  checkSums(TABLE, [of], figures).map(({ params }) => params);

describe('checkSums', () => {
  it('lets each percentage be off by a unit of its last decimal', () => {
    for (const last of [38, 39, 40, 41, 42]) expect(said([figure(60), figure(last)])).toEqual([]);
    for (const last of [37, 43]) expect(said([figure(60), figure(last)])).toHaveLength(1);
    expect(said([figure(60.1, 1), figure(39.7, 1)])).toEqual([]);
    expect(said([figure(60.1, 1), figure(39.6, 1)])).toHaveLength(1);
    expect(said([figure(60), figure(39.0, 1)])).toEqual([]);
    expect(said([figure(60), figure(38.8, 1)])).toHaveLength(1);
  });

  it('tells the sum with as many decimals as the source, at the first row of the table', () => {
    const found = checkSums(TABLE, [questionOf()], [figure(60.15, 2), figure(30.1, 1)]);
    expect(found).toMatchObject([
      {
        ...{ code: 'results-sum', file: 'results.csv', line: 7, column: 3, field: 'Percent' },
        params: { question: 'q1', group: '', sum: 90.25 },
      },
    ]);
  });

  it('adds up each group by itself', () => {
    const of = (group: string) => ({ by: 'vung', group });
    const groups = [figure(60, 0, of('A')), figure(40, 0, of('A')), figure(50, 0, of('B'))];
    expect(said(groups)).toEqual([{ question: 'q1', group: 'B', sum: 50 }]);
  });

  it('leaves a table alone in which a percentage is missing', () => {
    expect(said([figure(60), figure(null)])).toEqual([]);
    expect(said([figure(null), figure(60)])).toEqual([]);
  });

  it('asks nothing of incomplete questions, of multiple choice, and of others’ figures', () => {
    expect(said([figure(60)], questionOf({ complete: false }))).toEqual([]);
    expect(said([figure(60)], questionOf({ type: 'select_multiple' }))).toEqual([]);
    expect(said([figure(60, 0, { question: 'q2' })])).toEqual([]);
  });
});
