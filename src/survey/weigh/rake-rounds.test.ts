import { describe, expect, it } from 'vitest';
import { rake } from './rake.ts';

describe('rake', () => {
  it('takes a group of weight 1, and one without people, in which all weights become 0', () => {
    const { weight } = rake(new Float64Array([1, 4]), [{ group: [0, 1], population: [5, 0] }]);
    expect([...weight]).toEqual([5, 0]);
    const nobody = rake(new Float64Array([2]), [{ group: [0], population: [6, 0] }]);
    expect([...nobody.weight]).toEqual([6]);
  });

  it('converges when all cells move by less than the tolerance, in a last round', () => {
    const margin = { group: [0, 1], population: [2, 2] };
    const from = (epsilon: number) => rake(new Float64Array([1, 1]), [margin], { epsilon });
    expect(from(0.26)).toMatchObject({ converged: true, iterations: 1 });
    // Each cell moves by 1 of 4.
    expect(from(0.25)).toMatchObject({ converged: true, iterations: 2 });
  });

  it('needs no round more than it says', () => {
    const margins = [
      { group: [0, 0, 1, 1], population: [30, 70] },
      { group: [0, 1, 0, 1], population: [60, 40] },
    ];
    const start = new Float64Array([1, 2, 3, 5]);
    const { iterations } = rake(start, margins);
    expect(iterations).toBeGreaterThan(2);
    const within = (maxIterations: number) => rake(start, margins, { maxIterations });
    expect(within(iterations)).toMatchObject({ converged: true, iterations });
    expect(within(iterations - 1)).toMatchObject({ converged: false });
    const small = margins.map(({ group, population }) => ({
      group,
      population: population.map((people) => people * 1e-9),
    }));
    expect(rake(start, small).iterations).toBe(iterations);
  });

  it('stops after 200 rounds, and says how far it is off', () => {
    // Only a weight of 0 in the second row meets both, which no factor reaches.
    const margins = [
      { group: [0, 0, 1], population: [10, 10] },
      { group: [0, 1, 1], population: [10, 10] },
    ];
    const start = new Float64Array([1, 1, 1]);
    expect(rake(start, margins)).toMatchObject({ converged: false, iterations: 200 });
    const contrary = [
      { group: [0, 1], population: [10, 10] },
      { group: [0, 1], population: [5, 15] },
    ];
    const found = rake(new Float64Array([1, 1]), contrary, { maxIterations: 1 });
    expect(found).toMatchObject({ converged: false, iterations: 1 });
    expect(found.largestError).toBeCloseTo(0.25, 12);
  });

  it('meets margins where cells of the cross-table are empty', () => {
    const margin = { group: [0, 1], population: [3, 7] };
    const found = rake(new Float64Array([1, 1]), [margin, margin]);
    expect([...found.weight]).toEqual([3, 7]);
    expect(found).toMatchObject({ converged: true, iterations: 2 });
  });
});
