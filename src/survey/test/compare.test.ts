import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureSurvey } from '../../../test/survey/fixtures.ts';
import { background, question, surveyOf } from '../../../test/survey/samples.ts';
import { compareGroups } from './groups.ts';
import { compareWaves } from './waves.ts';
import { comparisonOf } from './compare.ts';

const NONE = { t: null, p: null, low: null, high: null };

describe('comparisonOf', () => {
  it('has no test where the error is none but for rounding, or degrees of freedom are none', () => {
    expect(comparisonOf({ difference: 0.5, se: 1e-17, df: 9 }, 1)).toEqual({
      difference: 0.5,
      se: 0,
      df: 9,
      ...NONE,
    });
    expect(comparisonOf({ difference: 0.5, se: 0.1, df: 0 }, 1)).toMatchObject(NONE);
  });

  it('has one with a single degree of freedom, and reckons error by the size of the figures', () => {
    const own = comparisonOf({ difference: -0.5, se: 0.1, df: 1 }, 1);
    expect(own).toMatchObject({ difference: -0.5, se: 0.1, df: 1, t: -5 });
    expect(own.p).toBeCloseTo((2 / Math.PI) * Math.atan(1 / 5), 12);
    expect(own.high).toBeCloseTo(-0.5 + 1.2706204736174, 10);
    expect(comparisonOf({ difference: 1, se: 1e-10, df: 9 }, 1000)).toMatchObject(NONE);
    expect(comparisonOf({ difference: 1, se: 1e-10, df: 9 }, 1).t).toBe(1e10);
  });

  it('says p < 0.05 just where the interval leaves 0 out', () => {
    const difference = fc.double({ min: -1, max: 1, noNaN: true });
    const se = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(difference, se, fc.integer({ min: 1, max: 5000 }), (d, s, df) => {
        const { p, low, high } = comparisonOf({ difference: d, se: s, df }, 1);
        const outside = (low ?? NaN) > 0 || (high ?? NaN) < 0;
        if (Math.abs((p ?? NaN) - 0.05) > 1e-9) expect((p ?? NaN) < 0.05).toBe(outside);
      }),
    );
  });
});

describe('compareWaves', () => {
  const a = { value: 0.43, se: 0.03, df: 10 };

  it('adds variances and degrees of freedom', () => {
    const own = compareWaves(a, { value: 0.4, se: 0.04, df: 20 });
    expect(own?.difference).toBeCloseTo(0.03, 15);
    expect(own?.se).toBeCloseTo(0.05, 15);
    expect(own?.df).toBe(30);
  });

  it('takes a single degree of freedom on either side', () => {
    const single = { ...a, df: 1 };
    const df = compareWaves(a, single)?.df ?? NaN;
    expect(df).toBeGreaterThan(1);
    expect(df).toBeLessThan(11);
    expect(compareWaves(single, a)?.df).toBeCloseTo(df, 9);
  });

  it('is no surer than the wave that most of the error comes of', () => {
    const [few, many] = [
      { value: 0.45, se: 0.05, df: 2 },
      { value: 0.3, se: 0.01, df: 900 },
    ];
    const found = compareWaves(few, many);
    expect(found?.df).toBeLessThan(2.6);
    expect(found?.p).toBeGreaterThan(0.05);
  });

  it('is null where a figure is suppressed or has no precision', () => {
    for (const b of [
      { ...a, value: null },
      { ...a, se: null },
      { ...a, df: null },
      { ...a, df: 0 },
    ]) {
      expect(compareWaves(a, b)).toBeNull();
      expect(compareWaves(b, a)).toBeNull();
    }
  });
});

describe('compareGroups', () => {
  const questions = [
    background('sex', 'm f x'),
    question('q', '1:answer:1 2:answer:2 kb:dont_know'),
  ];
  const cell = fc.tuple(fc.constantFrom('m', 'f'), fc.constantFrom('1', '2', 'kb'));
  const key = { question: 'q', choice: '1', by: 'sex', group: 'm', otherGroup: 'f' };

  it('turns its sign with the groups, and only that', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 4, maxLength: 60 }), (rows) => {
        const survey = surveyOf(questions, rows);
        const there = compareGroups(survey, key);
        const back = compareGroups(survey, { ...key, group: 'f', otherGroup: 'm' });
        if (there === null) {
          expect(back).toBeNull();
          return;
        }
        expect(back?.difference).toBeCloseTo(-there.difference, 14);
        if (there.se === null) expect(back?.se).toBeNull();
        else expect(back?.se).toBeCloseTo(there.se, 14);
        expect(back?.df).toBeCloseTo(there.df, 9);
        expect(back?.p ?? -1).toBeCloseTo(there.p ?? -1, 12);
      }),
    );
  });

  it('compares means of scores, wider bases and sides of a scale', () => {
    const scale = question('q', '1:answer:1 2:answer:2 kb:dont_know', { scale: 'bipolar' });
    const survey = surveyOf(
      [background('sex', 'm f x'), scale],
      'm1 m1 m2 mkb f1 f2 f2 f2'.split(' ').map((row) => [row.slice(0, 1), row.slice(1)]),
    );
    expect(compareGroups(survey, { ...key, choice: null })?.difference).toBeCloseTo(-5 / 12, 12);
    expect(compareGroups(survey, { ...key, base: 'dk' })?.difference).toBeCloseTo(1 / 4, 12);
    const net = { ...key, statistic: 'net', choice: 'balance' } as const;
    expect(compareGroups(survey, net)?.difference).toBeCloseTo(-5 / 6, 12);
  });

  // options(survey.lonely.psu = …); svycontrast(svyby(~y, ~stype, design, svymean, covmat = TRUE), c(1, -1, 0))
  it.each([
    ['centred', 0.1207126094777764],
    ['certainty', 0.07198206584032306],
  ] as const)('equals R where strata have one unit: %s', (lonelyPsu, se) => {
    const survey = fixtureSurvey('lonely-psu', 'reference');
    const pair = { question: 'sch_wide', choice: 'Yes', by: 'stype', group: 'E', otherGroup: 'M' };
    const own = compareGroups(survey, pair, { lonelyPsu });
    expect(own?.difference).toBeCloseTo(0.2366666666666667, 12);
    expect(own?.se).toBeCloseTo(se, 12);
    expect(own?.df).toBeLessThanOrEqual(4);
    expect(compareGroups(survey, pair)).toBeNull();
  });

  it('is null where nobody is in a group, and throws for what there is not', () => {
    const survey = surveyOf(questions, [
      ['m', '1'],
      ['f', '2'],
      ['f', '1'],
    ]);
    expect(compareGroups(survey, { ...key, otherGroup: 'x' })).toBeNull();
    expect(compareGroups(surveyOf(questions, []), key)).toBeNull();
    expect(() => compareGroups(survey, { ...key, choice: '9' })).toThrow('unknown choice: q=9');
    expect(() => compareGroups(survey, { ...key, group: '9' })).toThrow('unknown group: sex=9');
  });
});
