import { describe, expect, it } from 'vitest';
import { expectedRows, fixtureSurvey } from '../../../test/survey/fixtures.ts';
import { unitsOf } from '../design/units.ts';
import { estimate } from '../estimate/estimate.ts';
import { covariance, freedom, influence, type FigureKey } from './linear.ts';
import type { Estimate } from '../model/result.ts';
import type { Survey } from '../model/survey.ts';

const CASES = ['apiclus1-fpc', 'apistrat', 'nhanes', 'questionnaire-clustered', 'weights-extreme'];

function unitsIn(survey: Survey) {
  const units = unitsOf(survey, 'error');
  if (units === null) throw new Error('no respondents');
  return units;
}

function keyOf(e: Estimate): FigureKey | null {
  const { question, statistic, choice, base, by, group } = e;
  return statistic === 'median' ? null : { question, statistic, choice, base, by, group };
}

describe.each(CASES)('%s', (id) => {
  const survey = fixtureSurvey(id, 'reference');
  const units = unitsIn(survey);

  it('has the value, error and degrees of freedom of estimate, by another road', () => {
    const differing = estimate(survey).flatMap((e) => {
      const key = keyOf(e);
      const own = key === null ? null : influence(survey, key, units);
      if (own === null) return [];
      const se = Math.sqrt(covariance(own, own) ?? NaN);
      const near = (a: number, b: number | null) =>
        b !== null && Math.abs(a - b) <= 1e-9 * Math.abs(b) + 1e-12 * Math.abs(e.value ?? 1);
      const same = near(own.value, e.value) && near(se, e.se) && freedom(own) === e.df;
      return same ? [] : [[key, own.value, e.value, se, e.se, freedom(own), e.df]];
    });
    expect(differing).toEqual([]);
  });

  it('gives the error of a difference of groups that R’s svycontrast gives, with covariance', () => {
    const rows = expectedRows(id, 'reference', 'tests.csv').filter(
      (row) => row['kind'] === 'group',
    );
    expect(rows.length).toBeGreaterThan(3);
    const differing = rows.flatMap((row) => {
      const [a, b] = ['group', 'otherGroup'].map((column) => {
        const statistic = row['choice'] === null ? 'mean' : 'share';
        const { question = '', choice = null, by = null } = row;
        const key = { question: question ?? '', statistic, choice, base: 'valid', by } as const;
        return influence(survey, { ...key, group: row[column] ?? null }, units);
      });
      if (a === null || b === null || a === undefined || b === undefined) return [[row]];
      const parts = [covariance(a, a), covariance(b, b), covariance(a, b)].map((x) => x ?? NaN);
      const [va = NaN, vb = NaN, ab = NaN] = parts;
      const se = Math.sqrt(Math.max(0, va + vb - 2 * ab));
      const near = (x: number, text: string | null | undefined) =>
        Math.abs(x - Number(text)) <= 1e-6 * Math.abs(Number(text)) + 1e-8;
      const same =
        near(a.value - b.value, row['difference']) &&
        near(se, row['se']) &&
        freedom(a, b) === Number(row['df']);
      return same ? [] : [[row, a.value - b.value, se, freedom(a, b)]];
    });
    expect(differing).toEqual([]);
  });
});

describe('covariance', () => {
  const survey = fixtureSurvey('apistrat', 'reference');
  const key = {
    question: 'api00',
    statistic: 'mean',
    choice: null,
    base: 'valid',
    by: null,
    group: null,
  } as const;

  it('throws for figures of two designs', () => {
    const [a, b] = [
      influence(survey, key, unitsIn(survey)),
      influence(survey, key, unitsIn(survey)),
    ];
    if (a === null || b === null) throw new Error('nobody');
    expect(() => covariance(a, b)).toThrow('figures of two designs');
  });

  it('is none where a stratum has one unit', () => {
    const lonely = fixtureSurvey('lonely-psu', 'reference');
    const own = influence(lonely, key, unitsIn(lonely));
    expect(own === null ? undefined : covariance(own, own)).toBeNull();
  });

  it.each(['centred', 'certainty'] as const)(
    'agrees with estimate on lonely units: %s',
    (lonelyPsu) => {
      const lonely = fixtureSurvey('lonely-psu', 'reference');
      const units = unitsOf(lonely, lonelyPsu);
      const wanted = estimate(lonely, { lonelyPsu }).find(
        (e) => e.question === 'api00' && e.statistic === 'mean' && e.by === null,
      );
      const own = units === null ? null : influence(lonely, key, units);
      const variance = own === null ? null : covariance(own, own);
      expect(Math.sqrt(variance ?? NaN)).toBeCloseTo(wanted?.se ?? NaN, 10);
    },
  );

  it('throws for what there is not', () => {
    const units = unitsIn(survey);
    expect(() => influence(survey, { ...key, question: 'x' }, units)).toThrow(
      'unknown question: x',
    );
    expect(() => influence(survey, { ...key, by: 'stype', group: 'x' }, units)).toThrow(
      'unknown group: stype=x',
    );
  });
});
