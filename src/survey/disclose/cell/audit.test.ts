import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditOf } from './audit.ts';
import type { Item } from './sheet.ts';
import type { Sum } from './sums.ts';

/** A table of counts, null where it is published, with its margins: each row and column is a sum. */
function tableOf(cells: readonly (readonly { n: number; withheld: boolean }[])[]) {
  const items = cells.map((row) => row.map((cell): Item => ({ ...cell })));
  const columns = (items[0] ?? []).map((_, column) => items.flatMap((row) => row[column] ?? []));
  const sums = [...items, ...columns].map((parts): Sum => {
    const n = parts.reduce((sum, part) => sum + part.n, 0);
    return { total: { n, withheld: false }, parts };
  });
  return { hidden: items.flat().filter(({ withheld }) => withheld), sums };
}

/** Every way to fill the withheld cells, by trying all. */
function solutions(hidden: readonly Item[], sums: readonly Sum[]): readonly number[][] {
  const most = Math.max(0, ...sums.map(({ total }) => total.n));
  const fill = (done: readonly number[]): number[][] => {
    const at = new Map(hidden.map((item, index) => [item, done[index]]));
    const fits = sums.every(({ total, parts }) => {
      const values = parts.map((part) => (part.withheld ? at.get(part) : part.n));
      const known = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
      return values.includes(undefined) ? known <= total.n : known === total.n;
    });
    if (!fits) return [];
    if (done.length === hidden.length) return [[...done]];
    return Array.from({ length: most }, (_, value) => value + 1).flatMap((value) =>
      fill([...done, value]),
    );
  };
  return fill([]);
}

const cell = fc.record({ n: fc.integer({ min: 1, max: 5 }), withheld: fc.boolean() });
const table = (rows: number, columns: number) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });

describe('auditOf', () => {
  it('finds what trying all solutions finds, in random tables with margins', () => {
    fc.assert(
      fc.property(
        fc.oneof(table(2, 3), table(3, 3)),
        fc.constantFrom(2, 3),
        (cells, protection) => {
          const { hidden, sums } = tableOf(cells);
          const all = solutions(hidden, sums);
          const narrow = hidden.filter((_, index) => {
            const values = new Set(all.map((solution) => solution[index]));
            return values.size < protection;
          });
          const claims = hidden.map((item, index) => ({ item, nobody: null, key: `${index}` }));
          expect(new Set(auditOf(sums, protection)(claims, () => 1))).toEqual(new Set(narrow));
        },
      ),
      { numRuns: 300, seed: 20260801 },
    );
  });

  it('holds a don’t-know to be safe that may be nobody’s', () => {
    const item: Item = { n: 1, withheld: true };
    const sums = [{ total: { n: 1, withheld: false }, parts: [item, { n: 0, withheld: true }] }];
    const find = (nobody: number | null) => auditOf(sums, 3)([{ item, nobody, key: '' }], () => 0);
    expect(find(null)).toEqual([item]);
    expect(find(1)).toEqual([]);
  });

  it('holds what no sum bounds to be safe', () => {
    const item: Item = { n: 1, withheld: true };
    const sums = [{ total: { n: 3, withheld: true }, parts: [item, { n: 2, withheld: true }] }];
    expect(auditOf(sums, 3)([{ item, nobody: null, key: '' }], () => 0)).toEqual([]);
  });
});
