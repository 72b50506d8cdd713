import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixtureSurvey } from '../../../test/survey/fixtures.ts';
import { background, question, repeat, surveyOf } from '../../../test/survey/samples.ts';
import { compareGroups } from './groups.ts';
import { contrastsOf } from './contrast.ts';
import { surveyDesignOf } from '../design/survey-design.ts';
import { raoScott } from './rao-scott.ts';

/** Surveys on which `compareGroups` and `raoScott` are held against R. */
const ROOT = new URL('../../../test/fixtures/reference/', import.meta.url);
const cases = readdirSync(ROOT).filter(
  (id) => id !== 'waves' && existsSync(new URL(`${id}/tests.csv`, ROOT)),
);

/** Two ways to the same numbers part by rounding alone. */
function isNear(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) <= 1e-9 * Math.abs(b) + 1e-12;
}

describe.each(cases)('%s', (id) => {
  const survey = fixtureSurvey(id, 'reference');
  const design = surveyDesignOf(survey, 'error') ?? undefined;
  const options = design === undefined ? {} : { design };
  const { tests, comparisons } = contrastsOf(survey, {});

  it('compares every pair of groups as compareGroups does', () => {
    expect(comparisons.length).toBeGreaterThan(0);
    const wrong = comparisons.filter(
      ({ question, statistic, choice, by, group, otherGroup, ...own }) => {
        if (statistic !== 'share' && statistic !== 'mean' && statistic !== 'net') return true;
        const key = { question, statistic, choice, by, group, otherGroup };
        const slow = compareGroups(survey, key, options);
        return (
          slow === null ||
          own.df !== slow.df ||
          !isNear(own.difference, slow.difference) ||
          !isNear(own.se, slow.se) ||
          !isNear(own.p, slow.p) ||
          !isNear(own.low, slow.low)
        );
      },
    );
    expect(wrong).toEqual([]);
  });

  it('tests every table as raoScott does', () => {
    expect(tests.length).toBeGreaterThan(0);
    for (const { question, choice, by, F, ndf, ddf, p, df } of tests)
      expect(F === null ? null : { F, ndf, ddf, p, df }).toEqual(
        raoScott(survey, { question, choice, by }, options),
      );
  });
});

it('compares the means of numbers, the earlier group less the later, and no empty group', () => {
  const age = question('age', '', { type: 'integer' });
  const rows = ['m 30', 'm 34', 'f 20', 'f 22', 'x '].map((row) => row.split(' '));
  const { tests, comparisons } = contrastsOf(surveyOf([background('sex', 'm f x'), age], rows), {});
  expect(tests).toEqual([]);
  expect(comparisons).toHaveLength(1);
  expect(comparisons[0]).toMatchObject({
    ...{ question: 'age', statistic: 'mean', choice: null, by: 'sex', group: 'm', otherGroup: 'f' },
    ...{ difference: 11, df: expect.closeTo(1.7, 0) },
  });
});

it('tests nothing where no sampling error is known', () => {
  const survey = fixtureSurvey('apistrat', 'reference');
  expect(contrastsOf(survey, { sampling: 'quota' })).toEqual({ tests: [], comparisons: [] });
  expect(contrastsOf(survey, { sampling: 'census' })).toEqual({ tests: [], comparisons: [] });
});

it('compares the shares, the mean and the nets of a scale', () => {
  const scale = question('q', 'a:answer:-1 b:answer:0 c:answer:1', { scale: 'bipolar' });
  const cells = { 'a m': 20, 'b m': 20, 'c m': 60, 'a f': 40, 'b f': 40, 'c f': 20 };
  const rows = repeat(cells).map((cell) => cell.split(' '));
  const { comparisons } = contrastsOf(surveyOf([scale, background('sex', 'm f')], rows), {});
  const told = comparisons.map((one) => [one.statistic, one.choice, one.difference]);
  expect(told).toEqual([
    ['share', 'a', expect.closeTo(-0.2, 9)],
    ['share', 'b', expect.closeTo(-0.2, 9)],
    ['share', 'c', expect.closeTo(0.4, 9)],
    ['mean', null, expect.closeTo(0.6, 9)],
    ['net', 'balance', expect.closeTo(0.6, 9)],
    ['net', 'top', expect.closeTo(0.4, 9)],
    ['net', 'bottom', expect.closeTo(-0.2, 9)],
  ]);
});
