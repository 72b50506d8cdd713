import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectedRows } from '../../../test/survey/fixtures.ts';
import { holm } from './holm.ts';

const numberOf = (text: string | null | undefined): number | null =>
  text === null || text === undefined ? null : Number(text);

const p = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));

describe('holm', () => {
  it('equals R’s p.adjust(p, "holm")', () => {
    const sets = Map.groupBy(expectedRows('holm', 'reference', 'holm.csv'), ({ set }) => set);
    expect(sets.size).toBeGreaterThan(4);
    for (const rows of sets.values()) {
      const ours = holm(rows.map((row) => numberOf(row['p'])));
      rows.forEach((row, at) => {
        const theirs = numberOf(row['holm']);
        if (theirs === null) expect(ours[at]).toBeNull();
        else expect(Math.abs((ours[at] ?? NaN) - theirs)).toBeLessThanOrEqual(1e-12 * theirs);
      });
    }
  });

  it('never lowers a p, keeps their order and their places, and stays at most 1', () => {
    fc.assert(
      fc.property(fc.array(p), (all) => {
        const ours = holm(all);
        all.forEach((own, at) => {
          const adjusted = ours[at] ?? null;
          if (own === null) {
            expect(adjusted).toBeNull();
            return;
          }
          expect(adjusted).toBeGreaterThanOrEqual(own);
          expect(adjusted).toBeLessThanOrEqual(1);
          all.forEach((other, there) => {
            if (other !== null && other < own)
              expect(ours[there]).toBeLessThanOrEqual(adjusted ?? NaN);
          });
        });
      }),
    );
  });

  it('leaves one test as it is, and none too', () => {
    expect(holm([0.049])).toEqual([0.049]);
    expect(holm([])).toEqual([]);
    expect(holm([null])).toEqual([null]);
  });
});
