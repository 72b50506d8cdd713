import { describe, expect, it } from 'vitest';
import { background, question, surveyOf } from '../../../test/survey/samples.ts';
import type { Column, Survey } from '../model/survey.ts';
import { clustersOf } from './clusters.ts';
import { designCodesOf, numberPairs, sizesOf } from './design-columns.ts';

it('sorts rows by unit, in the order of the file within one', () => {
  const stratum = Int32Array.of(0, 1, 0, 1, 0, 1);
  const index = Int32Array.of(0, 2, 1, 2, 0, 3);
  expect(clustersOf(stratum, { index, count: 4 })).toEqual({
    order: Int32Array.of(0, 4, 2, 1, 3, 5),
    start: Int32Array.of(0, 2, 3, 5, 6),
    stratum: Int32Array.of(0, 0, 1, 1),
  });
});

it('numbers pairs of stratum and cluster in order of first appearance', () => {
  const pairs = (strata: readonly number[], clusters: readonly number[]) => {
    const index = Int32Array.from(clusters);
    const codes = ['a', 'b'];
    const found = numberPairs(Int32Array.from(strata), { kind: 'code', index, codes });
    return [...found.index, found.count];
  };
  expect(pairs([0, 0, 1, 1, 0], [1, 0, 1, 0, 1])).toEqual([0, 1, 2, 3, 0, 4]);
  // More strata than codes of clusters.
  expect(pairs([0, 2, 4, 1], [1, 0, 0, 1])).toEqual([0, 1, 2, 3, 4]);
});

describe('columns of the design', () => {
  const stratum = question('tang', '', { role: 'stratum', type: 'text' });
  const survey = surveyOf([background('sex', 'm f'), stratum], [['m', 'x']]);
  const withColumn = (name: string, column: Column): Survey => {
    if (survey.source.kind === 'results') return survey;
    const { responses } = survey.source;
    const columns = new Map([...responses.columns, [name, column] as const]);
    return { ...survey, source: { kind: 'responses', responses: { ...responses, columns } } };
  };
  const responsesOf = ({ source }: Survey) => {
    if (source.kind === 'results') throw new Error('no responses');
    return source.responses;
  };
  const number: Column = { kind: 'number', value: Float64Array.of(7) };

  it('are those of the question that holds the role, and none without one', () => {
    expect(designCodesOf(survey, responsesOf(survey), 'stratum')?.codes).toEqual(['x']);
    expect(designCodesOf(survey, responsesOf(survey), 'cluster')).toBeNull();
    expect(sizesOf(survey, responsesOf(survey), 'population')).toBeNull();
  });

  it('must be of their kind', () => {
    const wrong = withColumn('tang', number);
    expect(() => designCodesOf(wrong, responsesOf(wrong), 'stratum')).toThrow('no codes of a');
    const size = question('n', '', { role: 'population', type: 'integer' });
    const sized = { ...withColumn('n', number), questions: [size] };
    expect(sizesOf(sized, responsesOf(sized), 'population')).toEqual(Float64Array.of(7));
    const text = { ...sized, questions: [{ ...size, name: 'sex' }] };
    expect(() => sizesOf(text, responsesOf(text), 'population')).toThrow(
      'no numbers of population',
    );
  });
});
