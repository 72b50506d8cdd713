import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../table/read.ts';
import type { Table } from '../../table/table.ts';
import { marginErrors, rake } from './rake.ts';
import type { Margin } from '../model/raked.ts';
import { trimWeights } from './trim.ts';

const ROOT = 'test/fixtures/reference';

function table(name: string, file: string): Table {
  const { value } = readTable(readFileSync(join(ROOT, name, file)), file);
  if (value === null) throw new Error(`unreadable: ${file}`);
  return value;
}

const column = (one: Table, name: string): string[] =>
  one.rows.map((row) => row[one.index.get(name) ?? -1] ?? '');
const numbers = (one: Table, name: string): number[] => column(one, name).map(Number);

function marginsOf(name: string): Margin[] {
  const margins = table(name, 'margins.csv');
  const answers = table(name, 'responses.csv');
  const questions = [...new Set(column(margins, 'question'))];
  return questions.map((question) => {
    const rows = margins.rows.filter((row) => row[0] === question);
    const choices = rows.map((row) => row[1]);
    return {
      group: column(answers, question).map((answer) => choices.indexOf(answer)),
      population: rows.map((row) => Number(row[2])),
    };
  });
}

describe.each(['rake-api', 'rake-three'])('%s: rake and trimWeights of R', (name) => {
  const expected = table(name, 'weights.csv');
  const start = Float64Array.from(numbers(expected, 'start'));
  const margins = marginsOf(name);
  const runs = table(name, 'convergence.csv');

  it('gives the weights of R, in as many rounds', () => {
    const raked = rake(start, margins);
    numbers(expected, 'raked').forEach((weight, row) => {
      expect((raked.weight[row] ?? 0) / weight).toBeCloseTo(1, 9);
    });
    expect(raked.iterations).toBe(numbers(runs, 'iterations')[0]);
    expect(raked).toMatchObject({ converged: true });
    expect(raked.largestError).toBeLessThan(1e-9);
  });

  it('trims as R does, and keeps the sum', () => {
    const [lower = 0] = numbers(runs, 'lower');
    const [upper = 0] = numbers(runs, 'upper');
    const trimmed = trimWeights(rake(start, margins).weight, lower, upper);
    numbers(expected, 'trimmed').forEach((weight, row) => {
      expect((trimmed[row] ?? 0) / weight).toBeCloseTo(1, 9);
    });
  });

  it('says so when it has not converged', () => {
    expect(rake(start, margins, { maxIterations: 2 })).toMatchObject({
      converged: false,
      iterations: 2,
    });
  });
});

describe('rake', () => {
  it('leaves weights alone that meet their margin', () => {
    const margin = { group: [0, 0, 1], population: [10, 10] };
    expect([...rake(new Float64Array([5, 5, 10]), [margin]).weight]).toEqual([5, 5, 10]);
  });

  it('refuses a margin of people whom nobody stands for', () => {
    for (const people of [5, 1, 0.5])
      expect(() => rake(new Float64Array([1]), [{ group: [0], population: [5, people] }])).toThrow(
        'no row in group',
      );
  });

  it('does not mind the scale of the weights', () => {
    const margins = [
      { group: [0, 0, 1, 1], population: [30, 70] },
      { group: [0, 1, 0, 1], population: [60, 40] },
    ];
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.1, max: 10, noNaN: true }), { minLength: 4, maxLength: 4 }),
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        (weights, scale) => {
          const one = rake(Float64Array.from(weights), margins).weight;
          const other = rake(
            Float64Array.from(weights, (weight) => weight * scale),
            margins,
          ).weight;
          one.forEach((weight, row) => expect((other[row] ?? 0) / weight).toBeCloseTo(1, 8));
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('marginErrors', () => {
  it('is how far each weighted count is from its margin, either way, in shares of the population', () => {
    const off = (weights: readonly number[]) =>
      marginErrors(Float64Array.from(weights), { group: [0, 1, 1], population: [10, 30] });
    expect(off([10, 20, 10])).toEqual([0, 0]);
    expect(off([4, 20, 16])).toEqual([0.15, 0.15]);
    expect(off([16, 10, 14])).toEqual([0.15, 0.15]);
  });
});

describe('trimWeights', () => {
  it('keeps every weight within its bounds and the sum as it was', () => {
    expect([...trimWeights(new Float64Array([1, 2, 9]), 1, 6)]).toEqual([2.5, 3.5, 6]);
    expect(() => trimWeights(new Float64Array([9, 9]), 1, 6)).toThrow('no weight within bounds');
  });
});
