import { describe, expect, it } from 'vitest';
import {
  find,
  NONE,
  population,
  precision,
  PRECISION,
  share,
  stratum,
} from '../../../test/survey/precision.ts';
import { background, question, repeat, surveyOf } from '../../../test/survey/samples.ts';
import { estimate } from './estimate.ts';

const q = question('q', 'a b c');
const years = question('years', '', { type: 'integer' });

describe('samples that are not probability samples', () => {
  const survey = surveyOf(
    [q, years],
    repeat({ 'a 1': 20, 'b 2': 30 }).map((c) => c.split(' ')),
  );

  it.each(['census', 'quota', 'purposive', 'opt-in'] as const)(
    '%s: no error at all',
    (sampling) => {
      const plain = estimate(survey);
      const own = estimate(survey, { sampling });
      expect(own.every((e) => PRECISION.every((key) => e[key] === null))).toBe(true);
      expect(own.map(({ value, n }) => [value, n])).toEqual(
        plain.map(({ value, n }) => [value, n]),
      );
    },
  );
});

describe('a stratum of one unit', () => {
  const sex = background('sex', 'm f');
  const rows = repeat({ 'x m a': 8, 'x m b': 4, 'x f b': 5, 'y f a': 1 }).map((c) => c.split(' '));
  const survey = surveyOf([stratum, sex, q], rows);
  const whole = { ...share, question: 'q' } as const;

  it('leaves no error for what rests on it, and keeps it for what does not', () => {
    expect(precision(find(survey, whole))).toEqual(NONE);
    expect(precision(find(survey, { ...whole, by: 'sex', group: 'f' }))).toEqual(NONE);
    expect(find(survey, { ...whole, by: 'sex', group: 'm' })?.se).toBeGreaterThan(0);
  });

  it('adds its distance from the mean of all when centred, nothing when certain', () => {
    const se = (lonelyPsu: 'centred' | 'certainty') =>
      find(survey, whole, { lonelyPsu })?.se ?? NaN;
    const p = 9 / 18;
    const added = se('centred') ** 2 - se('certainty') ** 2;
    expect(added).toBeCloseTo(((1 - p) / 18) ** 2, 14);
    expect(se('certainty')).toBeGreaterThan(0);
  });
});

describe('at the limits', () => {
  it('a choice that nobody, or everybody, chose has an error of 0, no interval and no design effect', () => {
    const survey = surveyOf(
      [q],
      repeat({ a: 12 }).map((cell) => [cell]),
    );
    for (const choice of ['a', 'b'])
      expect(precision(find(survey, { ...share, choice }))).toEqual([
        0,
        11,
        null,
        null,
        null,
        null,
      ]);
  });

  it('a group of one respondent has no degrees of freedom, so no interval', () => {
    const sex = background('sex', 'm f');
    const survey = surveyOf(
      [sex, q, years],
      [
        ['m', 'a', '3'],
        ['m', 'b', '5'],
        ['f', 'a', '4'],
      ],
    );
    const own = { by: 'sex', group: 'f' };
    expect(precision(find(survey, { ...share, ...own, question: 'q' }))).toEqual([
      0,
      0,
      null,
      null,
      null,
      null,
    ]);
    expect(precision(find(survey, { ...own, statistic: 'mean', question: 'years' }))).toEqual([
      0,
      0,
      null,
      null,
      null,
      null,
    ]);
    expect(find(survey, { ...own, statistic: 'median', question: 'years' })).toMatchObject({
      value: 4,
      se: null,
      low: null,
    });
  });

  it('a survey of one respondent has no error', () => {
    const survey = surveyOf([q, years], [['a', '3']]);
    expect(new Set(estimate(survey).map(({ se }) => se))).toEqual(new Set([null]));
  });

  it('a question asked of nobody, or answered by nobody, has no row', () => {
    const routed = { ...q, relevant: '${x} = "1"' };
    expect(
      estimate(
        surveyOf(
          [routed, years],
          [
            ['', ''],
            ['', ''],
          ],
        ),
      ),
    ).toEqual([]);
    const bases = estimate(surveyOf([q], [[''], ['']])).map(({ base, value }) => [base, value]);
    expect(new Set(bases.map(([base]) => base))).toEqual(new Set(['asked']));
    expect(new Set(bases.map(([, value]) => value))).toEqual(new Set([0]));
  });

  it('a survey of nobody has no row', () => {
    expect(estimate(surveyOf([q], []))).toEqual([]);
  });

  it('numbers that all agree have an error of 0 and no design effect, whatever the weights', () => {
    const survey = surveyOf([years], [['3'], ['3'], ['3']], [0.1, 0.37, 1e6]);
    expect(find(survey, { statistic: 'mean' })).toMatchObject({ value: 3, se: 0, deff: null });
  });

  it('weights of very different size keep their digits, and the order of rows is irrelevant', () => {
    const rows = repeat({ a: 20, b: 20 }).map((cell) => [cell]);
    const w = rows.map((_, row) => 10 ** ((row % 10) - 4));
    const there = find(surveyOf([q], rows, w), share);
    const back = find(surveyOf([q], rows.toReversed(), w.toReversed()), share);
    for (const key of ['value', 'se', 'low', 'high', 'deff'] as const)
      expect((there?.[key] ?? NaN) / (back?.[key] ?? NaN)).toBeCloseTo(1, 12);
  });

  it('populations drawn from at different rates give the weights that nobody wrote', () => {
    const rows = repeat({ 'x a 10': 5, 'y b 95': 5 }).map((cell) => cell.split(' '));
    const e = find(surveyOf([stratum, q, population], rows), share);
    expect(e).toMatchObject({ weightedN: 10, weightedBase: 105 });
    expect(e?.value).toBeCloseTo(10 / 105, 15);
  });
});
