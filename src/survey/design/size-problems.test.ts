import { describe, expect, it } from 'vitest';
import { question, surveyOf } from '../../../test/survey/samples.ts';
import { designProblems } from './design-problems.ts';
import { surveyDesignOf } from './survey-design.ts';

const CODE = { type: 'text', role: 'cluster' } as const;
const sized = (name: string, role: 'population' | 'stratum_clusters' | 'cluster_people') =>
  question(name, '', { role, type: 'integer' });

/** Two clusters of two who answered; `sizes` by respondent. */
function sampleOf(
  ...columns: readonly (readonly [ReturnType<typeof question>, readonly number[]])[]
) {
  const rows = [0, 1, 2, 3].map((row) => [
    row < 2 ? 'A' : 'B',
    ...columns.map(([, sizes]) => String(sizes[row] ?? '')),
    row % 2 === 0 ? 'co' : 'khong',
  ]);
  return surveyOf(
    [question('xa', '', CODE), ...columns.map(([own]) => own), question('q', 'co khong')],
    rows,
  );
}

const CLUSTERS = [sized('so_xa', 'stratum_clusters'), [10, 10, 10, 10]] as const;
const people = (...sizes: readonly number[]) =>
  [sized('so_nguoi', 'cluster_people'), sizes] as const;
const problemsOf = (survey: ReturnType<typeof sampleOf>) =>
  designProblems(survey, 'responses.csv').map(({ code, params }) => [code, params]);

describe('the sizes of a sample of clusters', () => {
  it('are sound where both stages are told', () => {
    expect(problemsOf(sampleOf(CLUSTERS, people(8, 8, 6, 6)))).toEqual([]);
  });

  it('are told of where a population stands beside clusters', () => {
    const survey = sampleOf([sized('n', 'population'), [10, 10, 10, 10]]);
    expect(problemsOf(survey)).toEqual([['clusters-whole', { cluster: 'xa' }]]);
  });

  it('are told of where a cluster has two sizes, or fewer people than were asked', () => {
    expect(problemsOf(sampleOf(CLUSTERS, people(8, 9, 1, 1)))).toEqual([
      ['cluster-people', { cluster: 'A', people: 8, asked: 2, other: 9 }],
      ['cluster-people', { cluster: 'B', people: 1, asked: 2, other: null }],
    ]);
  });

  it('are told of without clusters', () => {
    const survey = surveyOf(
      [sized('so_xa', 'stratum_clusters'), question('q', 'co khong')],
      [
        ['4', 'co'],
        ['4', 'khong'],
      ],
    );
    expect(problemsOf(survey)).toEqual([['size-without-cluster', { role: 'stratum_clusters' }]]);
  });
});

describe('the variance of the first stage', () => {
  const scaleOf = (survey: ReturnType<typeof sampleOf>) =>
    surveyDesignOf(survey, 'error')?.strata.scale[0];

  it('is corrected by the number of clusters only with that of their people', () => {
    expect(scaleOf(sampleOf(CLUSTERS))).toBe(2);
    expect(scaleOf(sampleOf(CLUSTERS, people(8, 8, 6, 6)))).toBeCloseTo(1.6, 12);
  });

  it('has no second stage where clusters were asked whole', () => {
    const within = surveyDesignOf(sampleOf(CLUSTERS, people(2, 2, 2, 2)), 'error')?.within;
    expect([...(within?.squares ?? [NaN])]).toEqual([0, 0, 0, 0]);
  });
});
