import { expect, it } from 'vitest';
import type { PublishedContrast, PublishedTest } from '../../survey/disclose/contrasts.ts';
import { groupsDiffer } from './group-difference.ts';
import { sampleSurvey } from '../report.fixture.ts';
import { GIOI, Q1, RESULTS } from '../results.fixture.ts';

// Only `discloseContrasts` makes these; a test stands in for it.
const table = (pAdjusted: number | null) =>
  ({ question: 'q1', choice: null, by: 'gioi', pAdjusted }) as unknown as PublishedTest;
const pair = (pAdjusted: number | null) =>
  ({
    ...{ question: 'q1', statistic: 'share', choice: '1', by: 'gioi' },
    ...{ group: 'nam', otherGroup: 'nu', pAdjusted },
  }) as unknown as PublishedContrast;
const valid = RESULTS.filter(({ base }) => base === 'valid');

function differs(whole: number | null, own: number | null, results = valid) {
  const more = { results, tests: [table(whole)], comparisons: [pair(own)] };
  const report = sampleSurvey('a', {}, more);
  return groupsDiffer({ report, question: Q1, by: GIOI, choice: null });
}

it.each([
  [0.01, 0.02, true],
  [0.01, 0.2, false],
  [0.2, 0.02, false],
  [null, 0.02, null],
  [0.01, null, null],
])('table p %s, groups p %s: %s', (whole, own, said) => {
  expect(differs(whole, own)('1', 'nu', 'nam')).toBe(said);
});

it('knows nothing of another choice, nor of figures with don’t-knows, which were not compared', () => {
  expect(differs(0.01, 0.02)('2', 'nu', 'nam')).toBeNull();
  expect(differs(0.01, 0.02, [...RESULTS])('1', 'nu', 'nam')).toBeNull();
});
