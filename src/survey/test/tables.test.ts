import { describe, expect, it } from 'vitest';
import { background, question, surveyOf } from '../../../test/survey/samples.ts';
import { surveyDesignOf } from '../design/survey-design.ts';
import { comparedFiguresOf } from './compared-figures.ts';
import { answersOf, crosstabOf } from './crosstab.ts';
import { compareLinearised } from './groups.ts';
import type { LinearisedFigure } from './linearise.ts';
import { departures } from './rao-scott-basis.ts';
import { variableOf } from './variable.ts';

const opinion = question('q', 'a b c kb:dont_know');
const many = question('m', 'x y kb:dont_know', { type: 'select_multiple' });
const survey = surveyOf(
  [background('sex', 'm f x tc:refused'), opinion, many],
  [
    ['f', 'c', 'x'],
    ['m', 'a', 'x y'],
    ['f', 'kb', 'kb'],
    ['', 'a', ''],
    ['tc', 'b', 'y'],
    ['m', '', 'y'],
    ['m', 'c', ''],
  ],
);
const responses = (() => {
  if (survey.source.kind === 'results') throw new Error('no responses');
  return survey.source.responses;
})();

describe('a cross table', () => {
  it('holds who gave a substantive answer and a group, by those that occur', () => {
    expect(crosstabOf(survey, responses, { question: 'q', by: 'sex' })).toEqual({
      ...{ rows: 2, columns: 2, answers: [0, 2], groups: ['m', 'f'] },
      code: Int32Array.of(3, 0, -1, -1, -1, -1, 2),
    });
  });

  it('of one choice of several has who chose it not, and who chose it', () => {
    const table = crosstabOf(survey, responses, { question: 'm', by: 'sex', choice: 'y' });
    expect(table).toMatchObject({ rows: 2, columns: 2, answers: [0, 1] });
    expect([...table.code]).toEqual([1, 2, -1, -1, -1, 2, -1]);
  });

  it('is none of what there is not', () => {
    const of = (key: { question: string; by: string }) => () => crosstabOf(survey, responses, key);
    expect(of({ question: 'z', by: 'sex' })).toThrow('unknown question: z');
    expect(of({ question: 'q', by: 'q' })).toThrow('unknown background question: q');
    expect(of({ question: 'm', by: 'sex' })).toThrow('no table of one choice: m');
  });

  it('has −1 where no substantive answer was given', () => {
    expect([...answersOf(survey, responses, opinion, null)]).toEqual([2, 0, -1, 0, 1, -1, 2]);
    expect([...answersOf(survey, responses, many, 'x')]).toEqual([1, 1, -1, -1, 0, 0, -1]);
  });
});

describe('the variable of a figure', () => {
  const inBase = (
    name: string,
    base: 'valid' | 'dk' | 'asked',
    relevant: string | null = null,
  ): readonly number[] => {
    const questions = survey.questions.map((one) => ({ ...one, relevant }));
    const key = { question: name, statistic: 'share', by: null, group: null } as const;
    const choice = name === 'q' ? 'a' : 'x';
    return [...variableOf({ ...survey, questions }, responses, { ...key, choice, base }).inBase];
  };

  it('counts a blank among those who were asked, unless there is a filter', () => {
    expect(inBase('q', 'valid')).toEqual([1, 1, 0, 1, 1, 0, 1]);
    expect(inBase('q', 'dk')).toEqual([1, 1, 1, 1, 1, 0, 1]);
    expect(inBase('q', 'asked')).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(inBase('q', 'asked', 'x')).toEqual([1, 1, 1, 1, 1, 0, 1]);
  });

  it('of several choices is in the base by the most substantive one', () => {
    expect(inBase('m', 'valid')).toEqual([1, 1, 0, 0, 1, 1, 0]);
    expect(inBase('m', 'dk')).toEqual([1, 1, 1, 0, 1, 1, 0]);
    expect(inBase('m', 'asked')).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(inBase('m', 'asked', 'x')).toEqual([1, 1, 1, 0, 1, 1, 0]);
  });
});

describe('the figures that groups are compared by', () => {
  it('are shares of the answers that occur, the mean of those with a score, and nets', () => {
    const scale = question('s', 'a:answer:-1 b:answer:0 khac:other c:answer:2', {
      scale: 'bipolar',
    });
    expect(comparedFiguresOf(scale, null, [0, 2, 3])).toEqual([
      { statistic: 'share', choice: 'a', score: [1, 0, 0], base: [1, 1, 1] },
      { statistic: 'share', choice: 'khac', score: [0, 1, 0], base: [1, 1, 1] },
      { statistic: 'share', choice: 'c', score: [0, 0, 1], base: [1, 1, 1] },
      { statistic: 'mean', choice: null, score: [-1, 0, 2], base: [1, 0, 1] },
      { statistic: 'net', choice: 'balance', score: [-1, 0, 1], base: [1, 1, 1] },
      { statistic: 'net', choice: 'top', score: [0, 0, 1], base: [1, 1, 1] },
      { statistic: 'net', choice: 'bottom', score: [1, 0, 0], base: [1, 1, 1] },
    ]);
  });

  it('are shares alone where answers have no score', () => {
    const told = comparedFiguresOf(opinion, null, [0, 2]).map((one) => [one.statistic, one.choice]);
    expect(told).toEqual([
      ['share', 'a'],
      ['share', 'c'],
    ]);
  });

  it('of one choice are its share alone', () => {
    expect(comparedFiguresOf(many, 'y', [0, 1])).toEqual([
      { statistic: 'share', choice: 'y', score: [0, 1], base: [1, 1] },
    ]);
  });
});

it('departures from independence are orthonormal, and none where empty cells leave fewer', () => {
  expect(departures(2, 2, [0.25, 0.25, 0.25, 0.25])).toEqual([[0.5, -0.5, -0.5, 0.5]]);
  const basis = departures(2, 3, [0.1, 0.2, 0.1, 0.3, 0.1, 0.2]) ?? [];
  expect(basis).toHaveLength(2);
  basis.forEach((one, a) => {
    basis.forEach((other, b) => {
      const inner = one.reduce((sum, x, cell) => sum + x * (other[cell] ?? 0), 0);
      expect(inner).toBeCloseTo(a === b ? 1 : 0, 12);
    });
  });
  expect(departures(2, 2, [0.5, 0, 0, 0.5])).not.toBeNull();
  expect(departures(2, 2, [0, 0, 0, 0])).toBeNull();
});

it('the error of a difference is measured by the larger figure, and of shares by 1', () => {
  const design = surveyDesignOf(survey, 'error');
  if (design === null) throw new Error('no units');
  const figure = (value: number, off: number, own = false): LinearisedFigure => ({
    ...{ value, design, within: null, present: new Uint8Array(7).fill(1) },
    inBase: Uint8Array.from({ length: 7 }, (_, row) => (row < 4 === own ? 1 : 0)),
    sums: Float64Array.from({ length: 7 }, (_, row) => (row === 0 ? off : 0)),
  });
  for (const [one, other] of [
    [-1000, 0],
    [0, -1000],
    [1000, 0],
  ] as const) {
    expect(compareLinearised(figure(one, 1e-10, true), figure(other, 0), false)?.t).toBeNull();
    expect(compareLinearised(figure(one, 1e-10, true), figure(other, 0), true)?.t).not.toBeNull();
  }
});
