import { expect, test } from 'vitest';
import { pageContext } from '../frame/context.ts';
import { keyFigures } from './key-figures.ts';
import { question, resultOf, siteWith, surveyOf } from './reports.fixture.ts';

const ctx = pageContext(siteWith({}));
const second = { ...question, name: 'q2', label: 'Ông/bà có biết không?' };
const survey = (first: object, next: object) =>
  surveyOf(
    {},
    {
      questions: [question, second],
      results: [
        resultOf({ base: 'valid', baseN: 800, value: 0.6, ...first }),
        resultOf({ question: 'q2', base: 'valid', baseN: 500, value: 0.3, ...next }),
      ],
    },
  );

test('a survey opens with the most chosen answers of its questions, each with its base', () => {
  const html = keyFigures(ctx, survey({}, {}));
  expect(html).toContain('aria-label="60,0% “Có” – Ông/bà có hài lòng không? (n\u00a0=\u00a0800)"');
  expect(html).toContain('>30,0%</text>');
});

test.each([{ value: null, marks: ['c'] }, { marks: ['low'] }, { baseN: 99 }, { baseN: null }])(
  '%j does not stand alone, and one figure is no overview',
  (fault) => {
    expect(keyFigures(ctx, survey(fault, {}))).toBe('');
    expect(keyFigures(ctx, survey({}, fault))).toBe('');
  },
);

test('an answer is no key figure where a withheld one may have been given more often', () => {
  const hidden = resultOf({ base: 'valid', baseN: 800, choice: '2', value: null, marks: ['c'] });
  const of = (value: number) => {
    const report = survey({ value }, {});
    return keyFigures(ctx, { ...report, results: [...report.results, hidden] });
  };
  expect(of(0.4)).toBe('');
  expect(of(0.6)).not.toBe('');
});
