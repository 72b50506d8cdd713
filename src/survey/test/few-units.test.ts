import { expect, it } from 'vitest';
import { background, question, surveyOf } from '../../../test/survey/samples.ts';
import { surveyDesignOf } from '../design/survey-design.ts';
import type { Survey } from '../model/survey.ts';
import { covariance, linearise } from './linearise.ts';
import { raoScott } from './rao-scott.ts';

const sex = background('sex', 'm f');
const answer = question('q', 'a b');

function figureOf(survey: Survey, group: string) {
  const design = surveyDesignOf(survey, 'error');
  if (design === null) throw new Error('no units');
  const key = { question: 'q', statistic: 'share', choice: 'a', base: 'valid' } as const;
  return (one = group) => linearise(survey, { ...key, by: 'sex', group: one }, design);
}

it('a covariance is unknown where either figure rests on a stratum of one unit', () => {
  const stratum = question('tang', '', { role: 'stratum', type: 'text' });
  const rows = ['m a 1', 'm b 1', 'm a 1', 'f a 2'].map((row) => row.split(' '));
  const own = figureOf(surveyOf([sex, answer, stratum], rows), 'm');
  const [men, women] = [own(), own('f')];
  if (men === null || women === null) throw new Error('nobody');
  expect(covariance(men, men)).toBeCloseTo(1 / 9, 12);
  expect(covariance(men, women)).toBeNull();
  expect(covariance(women, men)).toBeNull();
});

it('two clusters leave one degree of freedom, which is enough for a test', () => {
  const cluster = question('cum', '', { role: 'cluster', type: 'text' });
  const rows = ['m a 1', 'f b 1', 'f b 1', 'm b 2', 'f a 2', 'm a 2'].map((row) => row.split(' '));
  const two = raoScott(surveyOf([sex, answer, cluster], rows), { question: 'q', by: 'sex' });
  expect(two).toMatchObject({ df: 1, ndf: expect.closeTo(1, 9), ddf: expect.closeTo(1, 9) });
  const one = rows.map(([group = '', cell = '']) => [group, cell, '1']);
  expect(raoScott(surveyOf([sex, answer, cluster], one), { question: 'q', by: 'sex' })).toBeNull();
});
