import { describe, expect, it } from 'vitest';
import { readCodes, readSizes, readWeights } from './design.ts';
import { choicesOf, questionOf, saidOf, sourceOf } from './source.fixture.ts';

const number = questionOf({ type: 'decimal', list: null });

describe('codes of strata and clusters', () => {
  it('are numbered in order of first appearance, blanks about them aside', () => {
    const source = sourceOf('a,tang\nx,b\nx,a\nx, b \nx,c\n');
    const question = questionOf({ type: 'text', list: null });
    expect(readCodes(source, 1, question, 'stratum')).toEqual({
      kind: 'code',
      index: Int32Array.of(0, 1, 0, 2),
      codes: ['b', 'a', 'c'],
    });
    expect(saidOf(source)).toEqual([]);
  });

  it('must be there for every respondent', () => {
    const source = sourceOf('a,tang\nx,b\nx,\nx,  \n');
    readCodes(source, 1, questionOf({ type: 'text', list: null }), 'cluster');
    expect(saidOf(source)).toEqual(['design-empty 3', 'design-empty 4']);
    expect(source.problems[0]?.params).toEqual({ role: 'cluster' });
  });

  it('must be choices where the question has some', () => {
    const source = sourceOf('tang\na\nd\n');
    readCodes(source, 0, questionOf({ choices: choicesOf('a', 'b') }), 'stratum');
    expect(saidOf(source)).toEqual(['choice-unknown 3']);
  });
});

describe('weights', () => {
  it('are read where all are above 0', () => {
    const source = sourceOf('a,w\nx,0.5\nx, 2 \n');
    expect(readWeights(source, 1, number)).toEqual(Float64Array.of(0.5, 2));
    expect(saidOf(source)).toEqual([]);
  });

  it('must be there, and above 0; what is no number is reported once', () => {
    const source = sourceOf('a,w\nx,0\nx,-1\nx,\nx,  \nx,một\nx,1\n');
    readWeights(source, 1, number);
    expect([...saidOf(source)].sort()).toEqual([
      'survey-number 6',
      'weight-bad 2',
      'weight-bad 3',
      'weight-empty 4',
      'weight-empty 5',
    ]);
  });
});

describe('sizes of populations', () => {
  it('are numbers above 0 for every respondent', () => {
    const source = sourceOf('a,n\nx,4421\nx,1018\n');
    expect(readSizes(source, 1, number, 'population')).toEqual({
      kind: 'number',
      value: Float64Array.of(4421, 1018),
    });
    expect(saidOf(source)).toEqual([]);
    const bad = sourceOf('a,n\nx,0\nx,\n');
    readSizes(bad, 1, number, 'population');
    expect(saidOf(bad)).toEqual(['population-bad 2', 'design-empty 3']);
    expect(bad.problems[1]?.params).toEqual({ role: 'population' });
  });
});
