import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fixtureSurvey } from '../../../test/survey/fixtures.ts';
import { QUESTIONS, randomRows } from '../../../test/survey/random-survey.ts';
import { background, question, surveyOf } from '../../../test/survey/samples.ts';
import { departures } from './rao-scott-basis.ts';
import { raoScott } from './rao-scott.ts';

describe('raoScott', () => {
  const questions = [
    background('sex', 'm f'),
    question('q', '1 2 kb:dont_know'),
    question('many', 'i j', { type: 'select_multiple' }),
    question('years', '', { type: 'integer' }),
  ];
  const key = { question: 'q', by: 'sex' };
  const two = [
    ['m', '1'],
    ['m', '2'],
    ['f', '1'],
    ['f', '2'],
    ['f', '2'],
  ];

  it('is Pearson’s X² times (n − 1) / n for a simple random sample of two by two', () => {
    // R: chisq.test(matrix(c(1, 1, 1, 2), 2), correct = FALSE)$statistic is 0.1388889
    expect(raoScott(surveyOf(questions, two), key)?.F).toBeCloseTo(((5 / 36) * 4) / 5, 12);
  });

  // R 4.2.2, survey 4.1.1: options(survey.lonely.psu = …); svychisq(~ sch_wide + stype, subset(design, stype != "H"), statistic = "F"),
  // since no two clusters of a stratum have a school H.
  it.each([
    ['centred', 7.2595176621714046],
    ['certainty', 27.56233139389915],
  ] as const)('equals R where strata have one unit: %s', (lonelyPsu, F) => {
    const survey = fixtureSurvey('lonely-psu', 'reference');
    const own = raoScott(survey, { question: 'sch_wide', by: 'stype' }, { lonelyPsu });
    expect(Math.abs((own?.F ?? NaN) / F - 1)).toBeLessThan(1e-9);
    expect(own?.ndf).toBeCloseTo(1, 9);
    expect(own?.df).toBeLessThanOrEqual(4);
  });

  it('is null where a lonely unit tells no variance', () => {
    const survey = fixtureSurvey('lonely-psu', 'reference');
    expect(raoScott(survey, { question: 'sch_wide', by: 'stype' })).toBeNull();
  });

  it('is null with one answer or one group alone, and without respondents', () => {
    expect(
      raoScott(
        surveyOf(questions, [
          ['m', '1'],
          ['f', '1'],
          ['m', 'kb'],
        ]),
        key,
      ),
    ).toBeNull();
    expect(
      raoScott(
        surveyOf(questions, [
          ['m', '1'],
          ['m', '2'],
        ]),
        key,
      ),
    ).toBeNull();
    expect(raoScott(surveyOf(questions, []), key)).toBeNull();
  });

  it('throws for what there is not, and for what makes no table', () => {
    const survey = surveyOf(questions, two);
    expect(() => raoScott(survey, { ...key, question: 'x' })).toThrow('unknown question: x');
    expect(() => raoScott(survey, { ...key, by: 'q' })).toThrow('unknown background question: q');
    for (const name of ['many', 'years'])
      expect(() => raoScott(survey, { ...key, question: name })).toThrow(
        `no table of one choice: ${name}`,
      );
  });

  it('heeds neither the order of rows nor the scale of weights, nor, where all groups are tested, which of the two is the question', () => {
    const cell = fc.tuple(randomRows, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 60 }));
    fc.assert(
      fc.property(cell, ([rows, weights]) => {
        const w = rows.map((_, row) => weights[row] ?? 1);
        const own = raoScott(surveyOf(QUESTIONS, rows, w), { question: 'age', by: 'place' });
        const again = raoScott(
          surveyOf(
            QUESTIONS,
            rows.toReversed(),
            w.toReversed().map((x) => x * 0.37),
          ),
          { question: 'age', by: 'place' },
        );
        if (own === null) {
          expect(again).toBeNull();
          return;
        }
        expect((again?.F ?? NaN) / own.F).toBeCloseTo(1, 9);
        expect((again?.ndf ?? NaN) / own.ndf).toBeCloseTo(1, 9);
        expect(again?.df).toBeCloseTo(own.df, 6);
        expect(own.p).toBeGreaterThanOrEqual(0);
        expect(own.p).toBeLessThanOrEqual(1);
        const turned = raoScott(surveyOf(QUESTIONS, rows, w), { question: 'place', by: 'age' });
        const told = rows.filter(([, age, place]) => age !== '' && age !== 'kb' && place !== '');
        const sizes = [1, 2].flatMap((at) => [...Map.groupBy(told, (row) => row[at]).values()]);
        if (turned === null || sizes.some(({ length }) => length < 2)) return;
        expect(turned.F / own.F).toBeCloseTo(1, 9);
        expect(turned.ndf / own.ndf).toBeCloseTo(1, 9);
      }),
      { numRuns: 50 },
    );
  });
});

describe('departures', () => {
  it('are orthonormal and have neither rows nor columns of a sum', () => {
    const p = [0.1, 0.2, 0.05, 0.15, 0.3, 0.2];
    const basis = departures(2, 3, p) ?? [];
    expect(basis.length).toBe(2);
    basis.forEach((a, j) => {
      basis.forEach((b, k) => {
        expect(a.reduce((sum, x, c) => sum + x * (b[c] ?? 0), 0)).toBeCloseTo(j === k ? 1 : 0, 12);
      });
      const crude = a.map((x, c) => x * Math.sqrt(p[c] ?? 0));
      expect((crude[0] ?? 0) + (crude[1] ?? 0) + (crude[2] ?? 0)).toBeCloseTo(0, 12);
      expect((crude[0] ?? 0) + (crude[3] ?? 0)).toBeCloseTo(0, 12);
    });
  });

  it('are none where empty cells leave too few', () => {
    expect(departures(3, 3, [0.5, 0, 0, 0, 0.3, 0, 0, 0, 0.2])).toBeNull();
  });
});
