import { describe, expect, it } from 'vitest';
import { choicesOf, questionOf, sourceOf } from '../answers/source.fixture.ts';
import { openHeaderedTable } from '../form/headered-table.ts';
import type { Responses } from '../model/survey.ts';
import { marginProblems } from './margin-problems.ts';
import type { PopulationMargin } from './population-margin.ts';
import { rakedMargin } from './raked-margin.ts';

const question = questionOf({ name: 'vung', choices: choicesOf('a', 'b', 'c') });

/** Of choices and their population. */
const margin = (...population: readonly (readonly [number, number])[]): PopulationMargin => ({
  question,
  population: new Map(population),
  rows: new Map(population.map(([choice], row) => [choice, row])),
});

const answered = (...index: readonly number[]): Responses => ({
  ...{ rows: index.length, weight: null },
  columns: new Map([['vung', { kind: 'single', index: Int16Array.from(index) }]]),
});
const NOBODY: Responses = { rows: 0, columns: new Map(), weight: null };

describe('marginProblems', () => {
  const source = openHeaderedTable(sourceOf('question,choice\nvung,a\nvung,b\n').table, []);

  it('names all choices that were given and have no row', () => {
    const found = marginProblems(source, [margin([1, 5])], answered(0, 1, 2, -1));
    expect(found.map(({ code, line, params }) => [code, line, params])).toEqual([
      ['margin-missing', 2, { question: 'vung', choices: ['a', 'c'] }],
    ]);
  });

  it('finds nothing without margins, and refuses questions that are no single choice', () => {
    expect(marginProblems(source, [], NOBODY)).toEqual([]);
    expect(() => marginProblems(source, [margin([0, 1])], NOBODY)).toThrow('no choices in the');
  });
});

describe('rakedMargin', () => {
  const weights = Float64Array.of(1, 2, 3, 4);

  it('scales the population to the total', () => {
    expect(rakedMargin(margin([1, 3], [0, 1]), answered(0, 1, 1, 0), weights, 20)).toEqual({
      ...{ question: 'vung', choices: ['b', 'a'], missing: 0 },
      group: Int32Array.of(1, 0, 0, 1),
      population: [15, 5],
    });
  });

  it('has those who did not answer for a last group, with their share of the weights', () => {
    const found = rakedMargin(margin([0, 1], [1, 3]), answered(0, -1, 1, 0), weights, 20);
    expect(found).toMatchObject({ choices: ['a', 'b', null], missing: 1 });
    expect([...(found.group as Int32Array)]).toEqual([0, 2, 1, 0]);
    expect(found.population).toEqual([4, 12, 4]);
    const two = rakedMargin(margin([0, 1]), answered(0, -1, -1, 0), weights, 1);
    expect(two).toMatchObject({ missing: 2, population: [0.5, 0.5] });
  });

  it('refuses questions that are no single choice', () => {
    expect(() => rakedMargin(margin([0, 1]), NOBODY, weights, 1)).toThrow('no choices in the');
  });
});
