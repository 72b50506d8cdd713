import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureSurvey } from '../../../test/survey/fixtures.ts';
import { raked } from '../../../test/survey/raked.ts';
import { designOf } from '../design/design.ts';
import { surveyDesignOf } from '../design/survey-design.ts';
import { estimate } from '../estimate/estimate.ts';
import { covariance, linearise } from '../test/linearise.ts';
import type { Survey } from '../model/survey.ts';

const survey = fixtureSurvey('rake-three', 'reference');
/** Some did not tell their place or age here. */
const silent = fixtureSurvey('questionnaire-clustered', 'reference');
const HEADER = 'question,choice,population\n';
const SEX = `${HEADER}sex,nam,48\nsex,nu,52\n`;
const PLACES = 'place,a,3\nplace,b,4\nplace,c,2.9\nplace,mot,0.1\n';

const weightsOf = ({ source }: Survey): Float64Array => {
  if (source.kind === 'results' || source.responses.weight === null) throw new Error('unweighted');
  return source.responses.weight;
};
const sum = (weight: Float64Array): number => weight.reduce((all, one) => all + one, 0);
const share = (of: Survey, question: string, choice: string) =>
  estimate(of).find(
    (e) => e.question === question && e.choice === choice && e.by === null && e.base === 'valid',
  );

describe('weigh', () => {
  it('makes weights sum to a population of people, and to the base weights where shares are told', () => {
    const counts = `${HEADER}sex,nam,4800\nsex,nu,5200\n`;
    expect(sum(weightsOf(raked(survey, counts)))).toBeCloseTo(10_000, 6);
    const before = sum(weightsOf(survey));
    expect(sum(weightsOf(raked(survey, SEX)))).toBeCloseTo(before, 6);
    const parts = `${HEADER}sex,nam,0.48\nsex,nu,0.52\n`;
    expect(sum(weightsOf(raked(survey, parts)))).toBeCloseTo(before, 6);
  });

  it('gives the population’s shares, without a sampling error', () => {
    expect(share(raked(survey, SEX), 'sex', 'nam')).toMatchObject({ se: 0 });
    expect(share(raked(survey, SEX), 'sex', 'nam')?.value).toBeCloseTo(0.48, 12);
  });

  it('meets any margins of two questions', () => {
    const part = fc.integer({ min: 20, max: 80 });
    fc.assert(
      fc.property(part, part, (men, young) => {
        const csv = `${HEADER}sex,nam,${String(men)}\nsex,nu,${String(100 - men)}\nage,tre,${String(young)}\nage,trung,${String(99 - young)}\nage,cao,1\n`;
        const found = raked(survey, csv);
        expect(share(found, 'sex', 'nam')?.value).toBeCloseTo(men / 100, 9);
        expect(share(found, 'age', 'tre')?.value).toBeCloseTo(young / 100, 9);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps the share of those who did not tell', () => {
    const found = raked(silent, `${HEADER}${PLACES}`);
    const isSilent = (row: number): boolean => {
      if (silent.source.kind === 'results') return false;
      const column = silent.source.responses.columns.get('place');
      return column?.kind === 'single' && column.index[row] === -1;
    };
    const part = (weight: Float64Array) =>
      weight.reduce((all, own, row) => all + (isSilent(row) ? own : 0), 0) / sum(weight);
    expect(part(weightsOf(silent))).toBeGreaterThan(0.005);
    expect(part(weightsOf(found))).toBeCloseTo(part(weightsOf(silent)), 12);
    expect(share(found, 'place', 'a')?.value).toBeCloseTo(0.3, 12);
    expect(designOf(found).raking).toMatchObject({ questions: ['place'] });
  });

  it('reports the design effect before and after, and what was trimmed', () => {
    const csv = `${HEADER}sex,nam,80\nsex,nu,20\n`;
    const { raking, kishDeff } = designOf(raked(survey, csv, { trimLower: 0.3, trimUpper: 3 }));
    expect(raking?.kishDeffBefore).toBe(designOf(survey).kishDeff);
    expect(raking?.kishDeffAfter).toBe(kishDeff);
    expect(raking).toMatchObject({ trimLower: 0.3, trimUpper: 3 });
    expect(raking?.worst?.difference).toBeGreaterThan(0.001);
    expect(designOf(raked(survey, csv)).raking?.worst?.difference).toBeLessThan(1e-12);
  });

  it('keeps trimmed weights within their bounds', () => {
    const bounds = { trimLower: 0.4, trimUpper: 2 };
    const weight = weightsOf(raked(survey, SEX, bounds));
    const mean = sum(weight) / weight.length;
    expect(Math.min(...weight)).toBeGreaterThanOrEqual(0.4 * mean * (1 - 1e-12));
    expect(Math.max(...weight)).toBeLessThanOrEqual(2 * mean * (1 + 1e-12));
  });

  it('names the worst group where raking does not converge', () => {
    expect(() =>
      raked(survey, `${SEX}age,tre,1\nage,trung,1\nage,cao,98\n`, { maxIterations: 2 }),
    ).toThrow(/raking-diverged.*"question":"(?:sex|age)","choice":"\w+"/u);
  });
});

describe('the variance of raked weights', () => {
  it('is that of residuals also where figures are compared', () => {
    for (const of of [raked(survey, SEX), raked(silent, `${HEADER}${PLACES}`)]) {
      const design = surveyDesignOf(of, 'error');
      if (design === null) throw new Error('no units');
      const key = { question: 'opinion', statistic: 'share', choice: 'dy', base: 'valid' } as const;
      const found = linearise(of, { ...key, by: null, group: null }, design);
      if (found === null) throw new Error('no figure');
      const se = share(of, 'opinion', 'dy')?.se ?? NaN;
      expect(Math.sqrt(covariance(found, found) ?? NaN) / se).toBeCloseTo(1, 9);
    }
  });
});
