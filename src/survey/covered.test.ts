import { expect, it } from 'vitest';
import { fixtureSurvey } from '../../test/survey/fixtures.ts';
import { coveredByPolicy } from './covered.ts';
import { estimate } from './estimate.ts';

it('lets shares and means through, and nothing that tells how surely they are known', () => {
  const before = estimate(fixtureSurvey('apistrat', 'reference'));
  expect(before.some(({ se, statistic }) => se !== null && statistic === 'total')).toBe(true);
  const after = coveredByPolicy(before);
  expect(new Set(after.map(({ statistic }) => statistic))).toEqual(new Set(['share', 'mean']));
  expect(
    after.every(({ se, low, high, df, deff }) =>
      [se, low, high, df, deff].every((one) => one === null),
    ),
  ).toBe(true);
  const kept = before.filter(({ statistic }) => statistic === 'share' || statistic === 'mean');
  expect(after.map(({ value, n }) => [value, n])).toEqual(kept.map(({ value, n }) => [value, n]));
});
