import { describe, expect, it } from 'vitest';
import { background, publishedSurvey, question } from '../../../test/survey/samples.ts';
import { estimate } from './estimate.ts';

const questions = [background('sex', 'm f'), question('q', 'a b c')];

describe('estimate, of printed tables', () => {
  it('takes counts as printed, the share from the percentage, else from n / base', () => {
    const survey = publishedSurvey(questions, [
      { question: 'q', choice: 'a', n: 61, base: 100, percent: 60.5 },
      { question: 'q', choice: 'b', n: 39, base: 156 },
      { question: 'q', choice: 'c', n: 4 },
    ]);
    const rows = estimate(survey);
    expect(rows.map((e) => [e.choice, e.n, e.baseN, e.value])).toEqual([
      ['a', 61, 100, 0.605],
      ['b', 39, 156, 0.25],
      ['c', 4, null, null],
    ]);
    expect(rows[0]).toMatchObject({
      statistic: 'share',
      base: 'published',
      weightedN: null,
      weightedBase: null,
      se: null,
    });
  });

  it('orders rows by the codebook, unknown names last as they come', () => {
    const figures = ['z', 'c', 'y', 'a'].flatMap((choice) => [
      { question: 'q', choice, by: 'sex', group: 'f', percent: 1 },
      { question: 'q', choice, by: 'sex', group: 'm', percent: 1 },
      { question: 'q', choice, percent: 1 },
    ]);
    const rows = estimate(publishedSurvey(questions, figures)).map((e) => `${e.group} ${e.choice}`);
    const choices = ['a', 'c', 'z', 'y'];
    expect(rows).toEqual(
      ['null', 'm', 'f'].flatMap((group) => choices.map((choice) => `${group} ${choice}`)),
    );
    const groups = ['z', 'f', 'y', 'm'].map((group) => ({
      ...{ question: 'q', choice: 'a', by: 'sex', group, percent: 1 },
    }));
    expect(estimate(publishedSurvey(questions, groups)).map(({ group }) => group)).toEqual([
      ...['m', 'f', 'z', 'y'],
    ]);
  });

  it('puts breakdowns that are no question last, as they come', () => {
    const figures = ['xa', 'ap', null, 'sex'].map((by) => ({
      ...{ question: 'q', choice: 'a', by, group: by === null ? null : 'm', percent: 1 },
    }));
    const rows = estimate(publishedSurvey(questions, figures));
    expect(rows.map(({ by }) => by)).toEqual([null, 'sex', 'xa', 'ap']);
  });
});
