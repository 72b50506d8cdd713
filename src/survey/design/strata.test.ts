import { describe, expect, it } from 'vitest';
import { strataOf, type LonelyPsu } from './strata.ts';

const strata = (
  stratum: readonly number[],
  population: readonly number[] | null,
  lonely: LonelyPsu = 'error',
  clusters: readonly number[] | null = null,
) => {
  const found = strataOf(
    {
      stratum: Int32Array.from(stratum),
      count: Math.max(...stratum) + 1,
      clusters: clusters === null ? null : { stratum: Int32Array.from(clusters) },
      population: population === null ? null : Float64Array.from(population),
      corrects: true,
    },
    lonely,
  );
  const { count, ...lists } = found;
  return {
    count,
    ...Object.fromEntries(Object.entries(lists).map(([key, own]) => [key, [...own]])),
  };
};

describe('strataOf', () => {
  it('counts rows as units where there are no clusters, and multiplies by n / (n − 1)', () => {
    expect(strata([0, 1, 1, 0, 1], null)).toEqual({
      ...{ count: 2, psus: [2, 3], population: [Infinity, Infinity], unknown: [0, 0] },
      ...{ scale: [2, 1.5], centre: [1, 0.5] },
    });
  });

  it('counts clusters, whatever their rows', () => {
    expect(strata([0, 0, 0, 1, 1], null, 'error', [0, 0, 1])).toMatchObject({ psus: [2, 1] });
  });

  it('takes the population of the first row, and the share that was not drawn', () => {
    expect(strata([0, 0, 1, 1], [8, 9, 4, 5])).toMatchObject({
      ...{ population: [8, 4], scale: [1.5, 1], centre: [0.75, 0.5], unknown: [0, 0] },
    });
  });

  it('has no error in a stratum that was taken whole, even of one unit', () => {
    expect(strata([0, 1, 1, 2], [1, 10, 10, 1])).toEqual({
      ...{ count: 3, psus: [1, 2, 1], population: [1, 10, 1], unknown: [0, 0, 0] },
      ...{ scale: [0, 1.6, 0], centre: [0, 0.8, 0] },
    });
    expect(strata([0, 0], [2, 2])).toMatchObject({ scale: [0], centre: [0], unknown: [0] });
  });

  it('knows nothing of a stratum with more units than there are, but for rounding', () => {
    expect(strata([0, 0, 0], [2, 2, 2])).toMatchObject({ scale: [0], unknown: [1] });
    expect(strata([0, 0], [2 - 1e-9, 2])).toMatchObject({ scale: [0], unknown: [0] });
  });

  it('takes a stratum of one unit as the survey says', () => {
    expect(strata([0], [4], 'error')).toMatchObject({ scale: [0], centre: [0], unknown: [1] });
    expect(strata([0], [4], 'centred')).toMatchObject({ scale: [0.75], centre: [0], unknown: [0] });
    expect(strata([0], [4], 'certainty')).toMatchObject({ scale: [0], centre: [0], unknown: [0] });
    expect(strata([0], null, 'centred')).toMatchObject({ scale: [1] });
  });
});
