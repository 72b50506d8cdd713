import { describe, expect, it } from 'vitest';
import { expectedRows, fixtureSurvey } from '../../../test/survey/fixtures.ts';
import { attack } from '../../../test/survey/attack.ts';
import { designOf } from '../design/design.ts';
import { disclose } from '../disclose/disclose.ts';
import { estimate } from './estimate.ts';
import type { Estimate } from '../model/result.ts';

const pick = ({ question, choice, base, by, group, n, baseN }: Estimate) => ({
  question,
  choice,
  base,
  by,
  group,
  n,
  baseN,
});

describe.each(['comma-survey', 'flying-etiquette-survey'])('%s', (id) => {
  const survey = fixtureSurvey(id);
  const estimates = estimate(survey);
  const results = disclose(estimates, { survey, publishedElsewhere: false });

  it('has the counts that awk finds, overall and by gender, row by row', () => {
    const shares = estimates.filter(
      (e) => e.statistic === 'share' && (e.by === null || e.by === 'gender'),
    );
    const expected = expectedRows(id).map((row) => ({
      ...row,
      n: Number(row['n']),
      baseN: Number(row['baseN']),
    }));
    expect(shares.map(pick)).toEqual(expected);
    for (const e of shares) expect(e.value).toBe((e.n ?? NaN) / (e.baseN ?? NaN));
  });

  it('lets nothing suppressed be worked out', () => {
    expect(attack(survey, estimates, results)).toEqual([]);
  });
});

describe('the hand-checkable counts', () => {
  const counts = (id: string, question: string) =>
    estimate(fixtureSurvey(id))
      .filter(
        (e) =>
          e.question === question && e.by === null && e.base === 'valid' && e.statistic === 'share',
      )
      .map((e) => [e.choice, e.n, e.baseN]);

  it('are those of the comma survey', () => {
    expect(counts('comma-survey', 'sentence')).toEqual([
      ['serial', 641, 1129],
      ['plain', 488, 1129],
    ]);
    expect(counts('comma-survey', 'heard')).toEqual([
      ['yes', 655, 1099],
      ['no', 444, 1099],
    ]);
    expect(counts('comma-survey', 'gender')).toEqual([
      ['female', 548, 1037],
      ['male', 489, 1037],
    ]);
  });

  it('are those of the flying survey, and the three smallest are suppressed', () => {
    const survey = fixtureSurvey('flying-etiquette-survey');
    const isTravel = (e: Estimate) =>
      e.question === 'travel' && e.by === null && e.base === 'valid' && e.statistic === 'share';
    const estimates = estimate(survey);
    expect(estimates.filter(isTravel).map((e) => [e.choice, e.n, e.baseN])).toEqual([
      ['never', 166, 1040],
      ['yearly', 633, 1040],
      ['monthly', 205, 1040],
      ['few_month', 29, 1040],
      ['few_week', 4, 1040],
      ['daily', 3, 1040],
    ]);
    const results = disclose(estimates, { survey, publishedElsewhere: false });
    const shown = results.filter(isTravel).filter(({ n }) => n !== null);
    // 4 and 3 are few together too, so the next smallest goes with them, and no other.
    expect(shown.map(({ choice }) => choice)).toEqual(['never', 'yearly', 'monthly']);
  });

  it('leave blanks of a routed question out of asked, of others in', () => {
    const asked = (id: string, question: string) =>
      estimate(fixtureSurvey(id)).find((e) => e.question === question && e.base === 'asked')?.baseN;
    expect(asked('flying-etiquette-survey', 'recline')).toBe(858);
    expect(asked('flying-etiquette-survey', 'gender')).toBe(1040);
    expect(asked('comma-survey', 'heard')).toBe(1129);
  });
});

describe('eight weighted respondents', () => {
  const survey = fixtureSurvey('weighted');

  it('have the tables worked out by hand, in order', () => {
    const estimates = estimate(survey);
    const expected = expectedRows('weighted');
    expect(estimates.length).toBe(expected.length);
    estimates.forEach((e, index) => {
      const { value, ...row } = expected[index] ?? {};
      const [sum, base] = (value ?? '').split('/').map(Number);
      for (const [key, cell] of Object.entries(row)) {
        expect([index, key, e[key as keyof Estimate]]).toEqual([
          index,
          key,
          typeof e[key as keyof Estimate] === 'number' ? Number(cell) : cell,
        ]);
      }
      expect(e.value).toBeCloseTo((sum ?? NaN) / (base ?? NaN), 12);
    });
  });

  it('have the design of their weights', () => {
    const design = designOf(survey);
    expect(design).toMatchObject({ type: 'weighted', rows: 8, strata: 0, clusters: 0, df: 7 });
    expect(design.kishDeff).toBeCloseTo(1.16, 12);
    expect(design.nEff).toBeCloseTo(8 / 1.16, 12);
  });
});
