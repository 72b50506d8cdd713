import { describe, expect, it } from 'vitest';
import { publishedSurvey, question, surveyOf } from '../../../test/survey/samples.ts';
import { designOf } from './design.ts';

const stratum = question('tang', '', { type: 'text', role: 'stratum' });
const cluster = question('cum', '', { type: 'text', role: 'cluster' });
const rows = [
  ['a', '1'],
  ['a', '1'],
  ['a', '2'],
  ['b', '1'],
  ['b', '3'],
];

describe('designOf', () => {
  it('takes every row as a unit when nothing else is told', () => {
    expect(designOf(surveyOf([], [[], [], []]))).toEqual({
      type: 'equal',
      rows: 3,
      strata: 0,
      clusters: 0,
      df: 2,
      kishDeff: 1,
      nEff: 3,
    });
  });

  it('counts strata, and rows less strata', () => {
    expect(designOf(surveyOf([stratum], rows))).toMatchObject({
      type: 'stratified',
      strata: 2,
      clusters: 0,
      df: 3,
    });
  });

  it('counts clusters, and clusters less one', () => {
    const onlyClusters = rows.map(([, c = '']) => [c]);
    expect(designOf(surveyOf([cluster], onlyClusters))).toMatchObject({
      type: 'clustered',
      strata: 0,
      clusters: 3,
      df: 2,
    });
  });

  it('takes the same cluster code in two strata as two clusters', () => {
    expect(designOf(surveyOf([stratum, cluster], rows))).toMatchObject({
      type: 'stratified-clustered',
      strata: 2,
      clusters: 4,
      df: 2,
    });
  });

  it('loses to unequal weights what Kish reckons', () => {
    // n · Σw² / (Σw)² = 3 · 6 / 16.
    expect(designOf(surveyOf([], [[], [], []], [1, 1, 2]))).toMatchObject({
      type: 'weighted',
      kishDeff: 1.125,
      nEff: 3 / 1.125,
    });
    expect(designOf(surveyOf([stratum], rows, [1, 1, 1, 1, 2]))).toMatchObject({
      type: 'stratified',
    });
  });

  it('knows of a survey without respondents only how it is weighted', () => {
    const none = { rows: 0, strata: 0, clusters: 0, df: null, kishDeff: null, nEff: null };
    expect(designOf(surveyOf([], []))).toEqual({ type: 'equal', ...none });
    expect(designOf(surveyOf([], [], []))).toEqual({ type: 'weighted', ...none });
    expect(designOf(surveyOf([stratum], []))).toEqual({ type: 'stratified', ...none });
  });

  it('has no effective size where all weights are 0', () => {
    const none = { kishDeff: null, nEff: null };
    expect(designOf(surveyOf([], [[], []], [0, 0]))).toMatchObject(none);
  });

  it('knows nothing of printed tables', () => {
    expect(designOf(publishedSurvey([], []))).toEqual({
      type: 'published',
      rows: 0,
      strata: 0,
      clusters: 0,
      df: null,
      kishDeff: null,
      nEff: null,
    });
  });
});
