import { describe, expect, it } from 'vitest';
import {
  background,
  publishedSurvey,
  question,
  surveyOf,
} from '../../../../test/survey/samples.ts';
import type { Question } from '../../model/question.ts';
import { categoryWeightsOf } from './category-weights.ts';
import { constantWeightCrosstabsOf, pairOf } from './cell-weights.ts';
import { areSameWeights, isSameWeight } from './same-weight.ts';
import { stratumGroupsOf } from './stratum-groups.ts';

const q = question('q', 'a b c');
const [sex, place] = [background('sex', 'm f'), background('place', 'p r')];

/** A survey from respondents `answer answer … weight`. */
const weighed = (questions: readonly Question[], ...rows: readonly string[]) => {
  const cells = rows.map((row) => row.split(' '));
  return surveyOf(
    questions,
    cells,
    cells.map((row) => Number(row.at(-1))),
  );
};

describe('weights', () => {
  it('are the same but for the rounding of computers', () => {
    expect(isSameWeight(3, 3)).toBe(true);
    expect(isSameWeight(0, 0)).toBe(true);
    expect(isSameWeight(3, 3 + 2e-9)).toBe(true);
    expect(isSameWeight(3, 3 - 2e-9)).toBe(true);
    expect(isSameWeight(3, 3 + 4e-9)).toBe(false);
    expect(isSameWeight(3, 3 - 4e-9)).toBe(false);
  });

  it('of nobody and of one are the same, and of several where each is', () => {
    const same = [[], [2], [2, 2, 2], [2, 3, 3], [2, 2, 3], [2, 3]].map(areSameWeights);
    expect(same).toEqual([true, true, true, false, false, false]);
    expect(areSameWeights([1, NaN])).toBe(false);
  });
});

describe('the weights of categories', () => {
  const of = (...rows: readonly string[]) =>
    [...categoryWeightsOf(weighed([q, sex], ...rows))].map(([name, weight]) => [
      name,
      Object.fromEntries(weight),
    ]);

  it('are of the choices within which all have one', () => {
    expect(of('a m 1', 'a m 1', 'b m 2', 'b f 2', ' f 7')).toEqual([['q', { a: 1, b: 2 }]]);
    expect(of('a m 1', 'b m 2', 'b f 2', 'c m 1', 'c m 3', 'c m 3')).toEqual([
      ['q', { a: 1, b: 2 }],
    ]);
  });

  it('tell nothing where only one choice has one, or all have the same', () => {
    expect(of('a m 1', 'a f 1', 'b m 2', 'b f 3')).toEqual([]);
    expect(of('a m 2', 'a f 2', 'b m 2', 'b f 2')).toEqual([]);
  });

  it('are none of an unweighted survey, of printed tables and of a number', () => {
    expect(categoryWeightsOf(surveyOf([q], [['a'], ['b']])).size).toBe(0);
    expect(categoryWeightsOf(publishedSurvey([q], [])).size).toBe(0);
    const number = question('n', '', { type: 'integer' });
    expect(categoryWeightsOf(weighed([number], '1 1', '2 2')).size).toBe(0);
  });
});

describe('cross tables of one weight a cell', () => {
  const of = (questions: readonly Question[], ...rows: readonly string[]) => [
    ...constantWeightCrosstabsOf(weighed(questions, ...rows)),
  ];
  const both = [pairOf('sex', 'place'), pairOf('place', 'sex')];
  const rows = ['m p 1', 'm p 1', 'm r 2', 'f p 3', 'f r 5', 'f r 5'];

  it('are named in both orders', () => {
    expect(of([sex, place], ...rows)).toEqual(both);
    expect(pairOf('sex', 'place')).not.toBe(pairOf('place', 'sex'));
  });

  it('are none where weights differ within a cell', () => {
    expect(of([sex, place], ...rows, 'f r 6')).toEqual([]);
    expect(of([sex, place], 'm p 9', ...rows)).toEqual([]);
  });

  it('are none where one of the questions determines the weight by itself', () => {
    expect(of([sex, place], 'm p 1', 'm r 1', 'f p 3', 'f r 3')).toEqual([]);
    expect(of([sex, place], 'm p 1', 'm r 3', 'f p 1', 'f r 3')).toEqual([]);
  });

  it('take a blank for a code of its own', () => {
    expect(of([sex, place], ...rows, ' p 7', 'm  8', '  9', '  9')).toEqual(both);
    expect(of([sex, place], ...rows, ' p 7', ' p 8')).toEqual([]);
    expect(of([sex, place], ...rows, 'm  7', 'm  8')).toEqual([]);
  });

  it('are of background questions of one choice, and of answers', () => {
    expect(of([question('sex', 'm f'), place], ...rows)).toEqual([]);
    expect(of([sex, { ...place, type: 'select_multiple' }], ...rows)).toEqual([]);
    const unasked = weighed([sex], ...rows);
    expect(constantWeightCrosstabsOf({ ...unasked, questions: [sex, place] }).size).toBe(0);
    expect(constantWeightCrosstabsOf(surveyOf([sex, place], [['m', 'p']])).size).toBe(0);
    expect(constantWeightCrosstabsOf(publishedSurvey([sex, place], [])).size).toBe(0);
  });
});

describe('groups that are strata', () => {
  const stratum = question('stratum', '', { type: 'text', role: 'stratum' });
  const cluster = question('cluster', '', { type: 'text', role: 'cluster' });
  const of = (questions: readonly Question[], ...rows: readonly string[]) =>
    [
      ...stratumGroupsOf(
        surveyOf(
          questions,
          rows.map((row) => row.split(' ')),
        ),
      ),
    ].map(([by, parts]) => [by, [...parts.keys()], new Set(parts.values()).size]);

  it('each lie within one, two in two of them at least', () => {
    const rows = ['m x', 'm x', 'f y', 'f z'];
    expect(of([place, stratum], 'p x', 'p x', 'r y', 'r y')).toEqual([['place', ['p', 'r'], 2]]);
    expect(of([place, stratum], 'p x', 'r y')).toEqual([['place', ['p', 'r'], 2]]);
    expect(of([sex, stratum], ...rows)).toEqual([]);
    expect(of([place, stratum], 'p x', 'r x', ' y', ' y')).toEqual([]);
  });

  it('are found by those who are in a group', () => {
    const rows = ['p x', ' x', 'p x', 'r y', ' y', 'r y'];
    expect(of([place, stratum], ...rows)).toEqual([['place', ['p', 'r'], 2]]);
  });

  it('lie within one cluster where there are clusters', () => {
    const rows = ['p x 1', 'p x 1', 'r x 2', 'r x 2', 'r x 2'];
    expect(of([place, stratum, cluster], ...rows)).toEqual([['place', ['p', 'r'], 2]]);
    expect(of([place, stratum, cluster], ...rows, 'p x 2')).toEqual([]);
    expect(of([place, cluster], 'p 1', 'p 2', 'r 3', 'r 4')).toEqual([]);
  });

  it('are none of a sample drawn as a whole, nor of printed tables', () => {
    expect(of([place], 'p', 'r')).toEqual([]);
    expect(of([place, stratum], 'p x', 'r x')).toEqual([]);
    expect(stratumGroupsOf(publishedSurvey([place], [])).size).toBe(0);
    expect(of([place, stratum])).toEqual([]);
  });
});
