import fc from 'fast-check';
import { expect, it } from 'vitest';
import { expectedRows } from '../../../test/survey/fixtures.ts';
import { benjaminiHochberg } from './benjamini-hochberg.ts';

it('equals R’s p.adjust(p, "BH")', () => {
  const rows = expectedRows('holm', 'reference', 'holm.csv');
  const sets = Map.groupBy(rows, ({ set }) => set);
  expect(sets.size).toBeGreaterThan(4);
  for (const own of sets.values()) {
    const ours = benjaminiHochberg(own.map(({ p }) => ((p ?? null) === null ? null : Number(p))));
    own.forEach(({ BH }, at) => {
      if ((BH ?? null) === null) expect(ours[at]).toBeNull();
      else expect(Math.abs((ours[at] ?? NaN) - Number(BH))).toBeLessThanOrEqual(1e-12 * Number(BH));
    });
  }
});

it('lies between the p itself and Bonferroni’s, and leaves one test as it is', () => {
  const p = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(fc.array(p), (all) => {
      const strict = all.filter((own) => own !== null).length;
      benjaminiHochberg(all).forEach((adjusted, at) => {
        const own = all[at] ?? null;
        if (own === null) expect(adjusted).toBeNull();
        else expect(adjusted).toBeGreaterThanOrEqual(own);
        expect((adjusted ?? 0) - (own ?? 0) * strict).toBeLessThanOrEqual(1e-15);
      });
    }),
  );
  expect(benjaminiHochberg([0.049])).toEqual([0.049]);
  expect(benjaminiHochberg([])).toEqual([]);
});
