import { describe, expect, it } from 'vitest';
import { published } from '../../../test/survey/counts.ts';
import { publishedSurvey, question, repeat, surveyOf } from '../../../test/survey/samples.ts';
import type { PublishedFigure, Survey } from '../model/survey.ts';

const q = question('q', 'a b c d');

describe('disclose, of printed tables', () => {
  const figures: readonly Partial<PublishedFigure>[] = [
    { question: 'q', choice: 'a', base: 200, percent: 60 },
    { question: 'q', choice: 'b', base: 200, percent: 36 },
    { question: 'q', choice: 'c', base: 200, percent: 4 },
  ];
  const values = (survey: Survey, elsewhere: boolean) =>
    published(survey, elsewhere).map((r) => r.value);

  it('passes what was published elsewhere as printed', () => {
    expect(values(publishedSurvey([q], figures), true)).toEqual([0.6, 0.36, 0.04]);
  });

  it('applies the policy to the rest, counting percent × base where n is not printed', () => {
    expect(values(publishedSurvey([q], figures), false)).toEqual([0.6, null, null]);
  });

  it('counts by another cell’s n where the base is not printed, and publishes shares of nobody knows how many', () => {
    const noBase = figures.map((figure) => ({ ...figure, base: null }));
    expect(values(publishedSurvey([q], noBase), false)).toEqual([0.6, 0.36, 0.04]);
    const implied = noBase.map((figure, index) => (index === 0 ? { ...figure, n: 120 } : figure));
    expect(values(publishedSurvey([q], implied), false)).toEqual([0.6, null, null]);
  });

  it('does not take answers for published because their tables were', () => {
    const rows = repeat({ a: 50, b: 5, c: 30 }).map((cell) => [cell]);
    expect(published(surveyOf([q], rows), true).some((r) => r.n === null)).toBe(true);
  });
});
