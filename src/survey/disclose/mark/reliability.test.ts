import { describe, expect, it } from 'vitest';
import { question, repeat, surveyOf } from '../../../../test/survey/samples.ts';
import { disclose } from '../disclose.ts';
import { hasFewDegrees, withReliabilityMarks } from './reliability.ts';
import { toEstimate } from '../../estimate/row.ts';
import { estimate } from '../../estimate/estimate.ts';
import { DEFAULT_POLICY } from '../../model/policy.ts';
import type { Estimate } from '../../model/result.ts';

const share: Estimate = {
  ...toEstimate({
    question: 'q',
    statistic: 'share',
    choice: 'a',
    base: 'valid',
    by: null,
    group: null,
    n: 100,
    baseN: 400,
    weightedN: 100,
    weightedBase: 400,
    value: 0.25,
  }),
  ...{ se: 0.02, df: 399, low: 0.21, high: 0.29, interval: 'logit', deff: 1 },
};
const marksOf = (more: Partial<Estimate>) =>
  withReliabilityMarks({ ...share, ...more }, DEFAULT_POLICY, true).marks;

describe('judged, by the standards of NCHS', () => {
  it('suppresses below an effective n of 30, and never takes a sample for larger than it is', () => {
    expect(marksOf({ baseN: 59, deff: 2 })).toEqual(['u']);
    expect(marksOf({ baseN: 60, deff: 2 })).toEqual([]);
    expect(marksOf({ baseN: 29, deff: 0.5 })).toEqual(['u']);
    expect(marksOf({ baseN: 30, deff: 0.5 })).toEqual([]);
    expect(marksOf({ baseN: null })).toEqual([]);
  });

  it('shows an interval of at most 5 points whatever the share', () => {
    expect(marksOf({ value: 0.01, low: 0.001, high: 0.051 })).toEqual([]);
    expect(marksOf({ value: 0.01, low: 0.001, high: 0.052 })).toEqual(['u']);
    expect(marksOf({ value: 0.01, low: 0, high: 0.05 })).toEqual([]);
  });

  it('suppresses an interval of 30 points or more', () => {
    expect(marksOf({ value: 0.5, low: 0.35, high: 0.649 })).toEqual([]);
    expect(marksOf({ value: 0.5, low: 0.35, high: 0.65 })).toEqual(['u']);
    expect(marksOf({ value: 0.45, low: 0.3, high: 0.6 })).toEqual(['u']);
    expect(marksOf({ low: null, high: 0.9 })).toEqual([]);
  });

  it('suppresses between the two where the width is more than 130% of the share', () => {
    expect(marksOf({ value: 0.1, low: 0.05, high: 0.18 })).toEqual([]);
    expect(marksOf({ value: 0.1, low: 0.05, high: 0.181 })).toEqual(['u']);
  });

  it('takes the value and its precision, and leaves the unweighted counts', () => {
    const unsure = withReliabilityMarks({ ...share, low: 0.1, high: 0.5 }, DEFAULT_POLICY, true);
    expect(unsure).toMatchObject({ n: 100, baseN: 400, weightedBase: 400, marks: ['u'] });
    const { value, se, low, high, df, deff, interval, weightedN } = unsure;
    expect([value, se, low, high, df, deff, interval, weightedN].every((x) => x === null)).toBe(
      true,
    );
  });

  it('judges means and balances by their effective n alone', () => {
    const mean = { statistic: 'mean', choice: null, value: 3, low: 1, high: 5 } as const;
    expect(marksOf(mean)).toEqual([]);
    expect(marksOf({ ...mean, value: 0.0001 })).toEqual([]);
    expect(marksOf({ ...mean, deff: 20 })).toEqual(['u']);
    expect(
      marksOf({ statistic: 'net', choice: 'balance', value: 0, low: -0.2, high: 0.2 }),
    ).toEqual([]);
    expect(marksOf({ statistic: 'net', choice: 'top', low: 0.05, high: 0.45 })).toEqual(['u']);
  });

  it('says nothing of other samples, nor where no error is known', () => {
    expect(
      withReliabilityMarks({ ...share, low: 0, high: 1 }, DEFAULT_POLICY, false).marks,
    ).toEqual([]);
    expect(marksOf({ baseN: 12, se: null, low: null, high: null, deff: null })).toEqual([]);
  });

  it('marks a share above 0 that would show as 0, and a base of nobody', () => {
    expect(marksOf({ value: 0.0004, low: 0.0002, high: 0.0008 })).toEqual(['low']);
    expect(marksOf({ value: 0.0005, low: 0.0002, high: 0.0008 })).toEqual([]);
    expect(marksOf({ value: 0, low: null, high: null })).toEqual([]);
    expect(marksOf({ n: 0, baseN: 0, value: null })).toEqual(['z']);
  });

  it('flags fewer than 8 degrees of freedom, where a value is shown', () => {
    expect(hasFewDegrees({ ...share, df: 7 }, DEFAULT_POLICY)).toBe(true);
    expect(hasFewDegrees({ ...share, df: 8 }, DEFAULT_POLICY)).toBe(false);
    expect(hasFewDegrees({ ...share, df: 7, value: null }, DEFAULT_POLICY)).toBe(false);
  });
});

describe('disclose, of a probability sample', () => {
  const rows = repeat({ a: 14, b: 14, c: 4 }).map((cell) => [cell]);
  const survey = surveyOf([question('q', 'a b c')], rows);

  it('tells nothing more of what is confidential', () => {
    const estimates = estimate(survey);
    const marks = (sampling: 'probability' | 'quota') =>
      disclose(estimates, { survey, publishedElsewhere: false, sampling })
        .filter(({ base }) => base === 'valid')
        .map((r) => r.marks.join());
    expect(marks('quota')).toEqual(['c', '', 'c']);
    expect(marks('probability')).toEqual(['c', 'u', 'c']);
  });
});
