import { describe, expect, it } from 'vitest';
import { expectedRows, fixtureSurvey } from '../../../test/survey/fixtures.ts';
import { estimateRatio } from './ratio.ts';

const key = { numerator: 'api00', denominator: 'enroll', by: null, group: null };

describe.each(['apiclus1', 'apistrat-fpc'])('%s', (id) => {
  const survey = fixtureSurvey(id, 'reference');
  const rows = expectedRows(id, 'reference', 'ratios.csv');

  it('equals svyratio and confint(df = degf(d)), overall and in each domain', () => {
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) {
      const { numerator, denominator, by = null, group = null } = row;
      const own = estimateRatio(survey, {
        numerator: numerator ?? '',
        denominator: denominator ?? '',
        by,
        group,
      });
      expect(own).toMatchObject({ n: Number(row['n']), df: Number(row['df']), interval: 'wald' });
      for (const name of ['value', 'se', 'low', 'high'] as const)
        expect((own?.[name] ?? NaN) / Number(row[name])).toBeCloseTo(1, 9);
    }
  });
});

describe('estimateRatio', () => {
  const survey = fixtureSurvey('apiclus1', 'reference');

  it('has no precision where the sample is no probability sample', () => {
    const own = estimateRatio(survey, key, { sampling: 'quota' });
    expect(own).toMatchObject({ se: null, low: null, high: null, interval: null });
    expect(own?.value).toBeCloseTo(1.17182250144138, 12);
  });

  it('throws for what is no number or no group', () => {
    expect(() => estimateRatio(survey, { ...key, numerator: 'stype' })).toThrow(
      'not a question with numbers: stype',
    );
    expect(() => estimateRatio(survey, { ...key, by: 'stype', group: 'x' })).toThrow(
      'unknown group: stype=x',
    );
  });
});
