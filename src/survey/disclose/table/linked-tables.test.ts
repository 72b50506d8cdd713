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
import type { Survey } from '../../model/survey.ts';
import { frequencyTablesOf } from './frequency-table.ts';
import { linkTables } from './linked-tables.ts';
import { rowOf, writtenRow } from './table.fixture.ts';

const questions = [background('sex', 'm f'), question('q', 'a b')];
const rows = repeat({ 'm a': 5, 'm b': 7, 'f a': 11, 'f ': 2, ' b': 3 }).map((row) =>
  row.split(' '),
);

const linked = (survey: Survey) =>
  linkTables(survey, frequencyTablesOf(survey.questions, estimate(survey)), DEFAULT_POLICY);

describe('the tables of a survey', () => {
  const own = linked(surveyOf(questions, rows));
  const [sex, q] = own.tables;

  it('know the size of each row: all respondents, a group, those in no group', () => {
    const sizes = [null, 'm', 'f'].map((group) => own.sizeOf(rowOf('0', '0', group))?.n);
    expect(sizes).toEqual([28, 12, 13]);
    expect(own.sizeOf(rowOf('0', '0'))?.suppressed).toBe(false);
    expect(own.sizeOf({ ...rowOf('0', '0', 'm'), group: null })).toEqual({
      n: 3,
      suppressed: false,
    });
  });

  it('give for a group the cell of the sample’s profile itself, so that both are suppressed at once', () => {
    expect(own.sizeOf(rowOf('0', '0', 'f'))).toBe(sex?.rows[0]?.cells[1]);
  });

  it('know no size of a group or breakdown that is none', () => {
    expect(own.sizeOf(rowOf('0', '0', 'x'))).toBe(null);
    expect(own.sizeOf(rowOf('0', '0', 'm', 'place'))).toBe(null);
    expect(own.sizeOf({ ...rowOf('0', '0', 'm', 'place'), group: null })).toBe(null);
  });

  it('have the rows of those in no group', () => {
    if (sex === undefined || q === undefined) throw new Error();
    expect(own.residualRowsOf(q).map(writtenRow)).toEqual([['(0) (3)', '(3) - (3)']]);
    expect(own.residualRowsOf({ ...q })).toEqual([]);
  });
});

it('printed tables know no sizes and nobody outside groups, for they may be of different respondents', () => {
  const figure = { question: 'q', choice: 'a', base: 200, percent: 60 };
  const own = linked(
    publishedSurvey(questions, [figure, { ...figure, base: 80, by: 'sex', group: 'm' }]),
  );
  const [q] = own.tables;
  if (q === undefined) throw new Error();
  expect(q.rows).toHaveLength(2);
  expect(q.rows.map((row) => own.sizeOf(row))).toEqual([null, null]);
  expect(own.residualRowsOf(q)).toEqual([]);
});
