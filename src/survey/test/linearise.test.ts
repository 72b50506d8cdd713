import { describe, expect, it } from 'vitest';
import { expectedRows, fixtureSurvey } from '../../../test/survey/fixtures.ts';
import { surveyDesignOf } from '../design/survey-design.ts';
import { estimate } from '../estimate/estimate.ts';
import { covariance, linearise, type FigureKey, type LinearisedFigure } from './linearise.ts';
import type { Estimate } from '../model/result.ts';
import type { Survey } from '../model/survey.ts';

const CASES = ['apiclus1-fpc', 'apistrat', 'nhanes', 'questionnaire-clustered', 'weights-extreme'];

function designIn(survey: Survey) {
  const design = surveyDesignOf(survey, 'error');
  if (design === null) throw new Error('no respondents');
  return design;
}

function keyOf(e: Estimate): FigureKey | null {
  const { question, statistic, choice, base, by, group } = e;
  return statistic === 'median' ? null : { question, statistic, choice, base, by, group };
}

describe.each(CASES)('%s', (id) => {
  const survey = fixtureSurvey(id, 'reference');
  const design = designIn(survey);

  it('has the value, error and degrees of freedom of estimate, by another road', () => {
    const differing = estimate(survey).flatMap((e) => {
      const key = keyOf(e);
      const own = key === null ? null : linearise(survey, key, design);
      if (own === null) return [];
      const se = Math.sqrt(covariance(own, own) ?? NaN);
      const near = (a: number, b: number | null) =>
        b !== null && Math.abs(a - b) <= 1e-9 * Math.abs(b) + 1e-12 * Math.abs(e.value ?? 1);
      const same = near(own.value, e.value) && near(se, e.se) && degreesOfFreedomOf(own) === e.df;
      return same ? [] : [[key, own.value, e.value, se, e.se, degreesOfFreedomOf(own), e.df]];
    });
    expect(differing).toEqual([]);
  });

  it('gives the error of a difference of groups that R’s svycontrast gives, with covariance', () => {
    const rows = expectedRows(id, 'reference', 'tests.csv').filter(
      (row) => row['kind'] === 'group' && row['se'] !== null,
    );
    expect(rows.length).toBeGreaterThan(3);
    const differing = rows.flatMap((row) => {
      const [a, b] = ['group', 'otherGroup'].map((column) => {
        const statistic = row['choice'] === null ? 'mean' : 'share';
        const { question = '', choice = null, by = null } = row;
        const key = { question: question ?? '', statistic, choice, base: 'valid', by } as const;
        return linearise(survey, { ...key, group: row[column] ?? null }, design);
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
        degreesOfFreedomOf(a, b) === Number(row['df']);
      return same ? [] : [[row, a.value - b.value, se, degreesOfFreedomOf(a, b)]];
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
      linearise(survey, key, designIn(survey)),
      linearise(survey, key, designIn(survey)),
    ];
    if (a === null || b === null) throw new Error('nobody');
    expect(() => covariance(a, b)).toThrow('figures of two designs');
  });

  it('is none where a stratum has one unit', () => {
    const lonely = fixtureSurvey('lonely-psu', 'reference');
    const own = linearise(lonely, key, designIn(lonely));
    expect(own === null ? undefined : covariance(own, own)).toBeNull();
  });

  it.each(['centred', 'certainty'] as const)(
    'agrees with estimate on lonely units: %s',
    (lonelyPsu) => {
      const lonely = fixtureSurvey('lonely-psu', 'reference');
      const design = surveyDesignOf(lonely, lonelyPsu);
      const wanted = estimate(lonely, { lonelyPsu }).find(
        (e) => e.question === 'api00' && e.statistic === 'mean' && e.by === null,
      );
      const own = design === null ? null : linearise(lonely, key, design);
      const variance = own === null ? null : covariance(own, own);
      expect(Math.sqrt(variance ?? NaN)).toBeCloseTo(wanted?.se ?? NaN, 10);
    },
  );

  it('throws for what there is not', () => {
    const design = designIn(survey);
    expect(() => linearise(survey, { ...key, question: 'x' }, design)).toThrow(
      'unknown question: x',
    );
    expect(() => linearise(survey, { ...key, by: 'stype', group: 'x' }, design)).toThrow(
      'unknown group: stype=x',
    );
    const net = { ...key, question: 'sch_wide', statistic: 'net', choice: 'top' } as const;
    expect(() => linearise(survey, net, design)).toThrow('no sides: sch_wide');
  });
});

/** Primary sampling units less strata, of those with a respondent in the base of any of the figures. */
function degreesOfFreedomOf(
  ...figures: readonly [LinearisedFigure, ...LinearisedFigure[]]
): number {
  const { clusters, stratum: rows } = figures[0].design;
  const stratum = clusters?.stratum ?? rows;
  const strata = new Set<number>();
  let design = 0;
  stratum.forEach((h, psu) => {
    if (!figures.some(({ present }) => present[psu] === 1)) return;
    design++;
    strata.add(h);
  });
  return design - strata.size;
}
