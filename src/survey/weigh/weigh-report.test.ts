import { describe, expect, it } from 'vitest';
import { background, publishedSurvey, surveyOf } from '../../../test/survey/samples.ts';
import { RAKING, type RakingOptions } from '../model/raking-options.ts';
import type { PopulationMargin } from './population-margin.ts';
import { weigh } from './weigh.ts';

const sex = background('sex', 'm f');
const survey = surveyOf([sex], [['m'], ['m'], ['f']]);

const margin = (men: number, women: number): PopulationMargin => ({
  question: sex,
  population: new Map([
    [0, men],
    [1, women],
  ]),
  rows: new Map([
    [0, 0],
    [1, 1],
  ]),
});

function weighed(
  men: number,
  women: number,
  options: Partial<RakingOptions> = {},
  of: typeof survey = survey,
) {
  const { value, problems } = weigh(of, [margin(men, women)], { ...RAKING, ...options }, 'm.csv');
  const source = value?.source;
  const responses = source?.kind === 'responses' ? source.responses : null;
  return {
    weights: [...(responses?.weight ?? [])],
    report: responses?.raking?.report,
    raked: [...(responses?.raking?.weight ?? [])],
    problems,
  };
}

describe('the sum of new weights', () => {
  it('is that of the base weights where shares are told, which may be rounded by a hundredth', () => {
    for (const total of [1, 0.995, 1.005, 100, 99, 101]) {
      const { weights } = weighed(total / 2, total / 2);
      expect(weights.map((own) => Number(own.toFixed(12)))).toEqual([0.75, 0.75, 1.5]);
    }
  });

  it('is the population where people are counted', () => {
    for (const total of [0.98, 1.02, 2, 98, 102, 4000]) {
      const { weights } = weighed(total / 2, total / 2);
      expect(weights[0]).toBeCloseTo(total / 4, 9);
      expect(weights[2]).toBeCloseTo(total / 2, 9);
    }
  });
});

describe('the report', () => {
  it('has what weights were multiplied by, and the design effect before and after', () => {
    const { report } = weighed(3000, 3000);
    expect(report).toMatchObject({
      ...{ questions: ['sex'], trimLower: null, trimUpper: null, iterations: 2 },
      ...{ leastFactor: 0.75, greatestFactor: 1.5, kishDeffBefore: 1, kishDeffAfter: 1.125 },
    });
    const weightedBefore = surveyOf([sex], [['m'], ['m'], ['f']], [1, 3, 2]);
    const again = weighed(0.5, 0.5, {}, weightedBefore).report;
    expect([again?.leastFactor, again?.greatestFactor]).toEqual([0.75, 1.5]);
  });

  it('names the group that trimming took farthest from its margin', () => {
    const { report, weights, raked } = weighed(0.5, 0.5, { trimUpper: 1.2 });
    expect(weights.map((own) => Number(own.toFixed(9)))).toEqual([0.9, 0.9, 1.2]);
    expect(raked).toEqual([0.75, 0.75, 1.5]);
    expect(report).toMatchObject({ trimUpper: 1.2, worst: { question: 'sex' } });
    expect(report?.worst?.difference).toBeCloseTo(0.1, 9);
  });
});

it('bounds that leave no weight are a problem', () => {
  const { weights, problems } = weighed(0.5, 0.5, { trimLower: 0.9, trimUpper: 1.1 });
  expect(weights).toEqual([]);
  expect(problems).toMatchObject([{ code: 'raking-trim', file: 'm.csv' }]);
  // A bound that a weight just touches leaves it.
  expect(weighed(0.5, 0.5, { trimLower: 0.75, trimUpper: 1.1 }).problems).toEqual([]);
  expect(weighed(0.5, 0.5, { trimLower: 0.9, trimUpper: 1.5 }).problems).toEqual([]);
});

it('a survey without margins, without respondents or of printed tables stays as it is', () => {
  const tables = publishedSurvey([sex], []);
  const nobody = surveyOf([sex], []);
  expect(weigh(survey, [], RAKING, 'm.csv')).toEqual({ value: survey, problems: [] });
  expect(weigh(nobody, [margin(1, 1)], RAKING, 'm.csv')).toEqual({ value: nobody, problems: [] });
  expect(weigh(tables, [margin(1, 1)], RAKING, 'm.csv')).toEqual({ value: tables, problems: [] });
});
