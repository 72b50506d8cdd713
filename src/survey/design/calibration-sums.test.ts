import { describe, expect, it } from 'vitest';
import type { RakedMargin } from '../model/raked.ts';
import { calibrationOf, explainedByMargins } from './calibration.ts';

/** Two groups by which all told, and two of which the second holds those who did not tell. */
const MARGINS: readonly RakedMargin[] = [
  {
    ...{ question: 'a', choices: ['x', 'y'], population: [4, 6] },
    group: [0, 1, 0, 1],
    missing: 0,
  },
  {
    ...{ question: 'b', choices: ['x', null], population: [2, 8] },
    group: [1, 0, 1, 1],
    missing: 3,
  },
];
const REPORT = {
  ...{ questions: ['a', 'b'], iterations: 1, worst: null, leastFactor: null, greatestFactor: null },
  ...{ trimLower: null, trimUpper: null, kishDeffBefore: null, kishDeffAfter: null },
};
const RAKED = { weight: Float64Array.of(1, 2, 3, 4), margins: MARGINS, report: REPORT };
const DESIGN = {
  ...{ stratum: Int32Array.of(0, 0, 1, 1), strata: { count: 2 } },
  ...{ psuScale: Float64Array.of(2, 3), factor: 0.5, clusters: null },
};
const CLUSTERS = {
  order: Int32Array.of(0, 1, 2, 3),
  start: Int32Array.of(0, 2, 3, 4),
  stratum: Int32Array.of(0, 1, 1),
};

/** A row a line. */
const square = (matrix: Float64Array) =>
  [0, 4, 8, 12].map((from) => [...matrix.subarray(from, from + 4)]);

describe('calibrationOf', () => {
  const own = calibrationOf(RAKED, DESIGN);

  it('numbers the groups of all margins through', () => {
    expect(own.count).toBe(4);
    expect(own.places).toEqual([
      { from: 0, answered: 2, hasMissing: false },
      { from: 2, answered: 1, hasMissing: true },
    ]);
    expect(own.group.map((group) => [...group])).toEqual([
      [0, 1, 0, 1],
      [3, 2, 3, 3],
    ]);
  });

  it('keeps a single one who did not tell as a group', () => {
    const one = { ...RAKED, margins: MARGINS.map((margin) => ({ ...margin, missing: 1 })) };
    expect(calibrationOf(one, DESIGN).places[1]).toMatchObject({ answered: 1, hasMissing: true });
  });

  it('counts the rows in both of two groups, and sums their weights by stratum', () => {
    expect(square(own.rows)).toEqual([
      [2, 0, 0, 2],
      [0, 2, 1, 1],
      [0, 1, 1, 0],
      [2, 1, 0, 3],
    ]);
    expect([...own.weighted]).toEqual([1, 2, 2, 1, 3, 4, 0, 7]);
  });

  it('sums the products of rows where every row is a unit', () => {
    expect(own.psuSums).toBeNull();
    expect(square(own.products)).toEqual([
      [14.5, 0, 0, 14.5],
      [0, 28, 4, 24],
      [0, 4, 4, 0],
      [14.5, 24, 0, 38.5],
    ]);
  });

  it('sums the products of clusters where they are the units', () => {
    const clustered = calibrationOf(RAKED, { ...DESIGN, clusters: CLUSTERS });
    expect([...(clustered.psuSums ?? [])]).toEqual([1, 2, 2, 1, 3, 0, 0, 3, 0, 4, 0, 4]);
    expect(square(clustered.products)).toEqual([
      [14.5, 2, 2, 14.5],
      [2, 28, 4, 26],
      [2, 4, 4, 2],
      [14.5, 26, 2, 38.5],
    ]);
  });
});

describe('explainedByMargins', () => {
  const one = calibrationOf({ ...RAKED, margins: MARGINS.slice(0, 1) }, DESIGN);

  it('is the mean of each group of a single margin', () => {
    expect([...explainedByMargins(one, Float64Array.of(3, 8))]).toEqual([1.5, 4]);
    expect([...explainedByMargins(one, Float64Array.of(1, 1))]).toEqual([0.5, 0.5]);
  });

  it('is nothing of a variable that is 0 everywhere, were a group empty', () => {
    const empty = { ...one, rows: new Float64Array(4) };
    expect([...explainedByMargins(empty, new Float64Array(2))]).toEqual([0, 0]);
  });
});
