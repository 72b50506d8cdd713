import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auditOf } from './audit.ts';
import type { CellCount } from '../table/frequency-table.ts';
import type { Relation } from './relation.ts';

/** A table of counts, null where it is published, with its margins: each row and column is a sum. */
function tableOf(cells: readonly (readonly { n: number; suppressed: boolean }[])[]) {
  const rows = cells.map((row) => row.map((cell): CellCount => ({ ...cell })));
  const columns = (rows[0] ?? []).map((_, column) => rows.flatMap((row) => row[column] ?? []));
  const relations = [...rows, ...columns].map((parts): Relation => {
    const n = parts.reduce((sum, part) => sum + part.n, 0);
    return { total: { n, suppressed: false }, parts };
  });
  return { hidden: rows.flat().filter(({ suppressed }) => suppressed), relations };
}

/** Every way to fill the suppressed cells, by trying all. */
function solutions(
  hidden: readonly CellCount[],
  relations: readonly Relation[],
): readonly number[][] {
  const most = Math.max(0, ...relations.map(({ total }) => total.n));
  const fill = (done: readonly number[]): number[][] => {
    const at = new Map(hidden.map((cell, index) => [cell, done[index]]));
    const fits = relations.every(({ total, parts }) => {
      const values = parts.map((part) => (part.suppressed ? at.get(part) : part.n));
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

const cell = fc.record({ n: fc.integer({ min: 1, max: 5 }), suppressed: fc.boolean() });
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
          const { hidden, relations } = tableOf(cells);
          const all = solutions(hidden, relations);
          const narrow = hidden.filter((_, index) => {
            const values = new Set(all.map((solution) => solution[index]));
            return values.size < protection;
          });
          const requirements = hidden.map((cell, index) => ({
            cell,
            key: `${index}`,
          }));
          expect(new Set(auditOf(relations, protection)(requirements, () => 1))).toEqual(
            new Set(narrow),
          );
        },
      ),
      { numRuns: 300, seed: 20260801 },
    );
  });

  it('counts a fraction of a respondent for nobody, where fractions are possible', () => {
    const [v, x, y, s] = [5, 1, 5, 4].map((n): CellCount => ({ n, suppressed: true }));
    if (v === undefined || x === undefined || y === undefined || s === undefined) throw new Error();
    const sumOf = (...parts: readonly CellCount[]): Relation => ({
      total: { n: parts.reduce((sum, { n }) => sum + n, 0), suppressed: false },
      parts,
    });
    // With every count 1 at least, v cannot rise, for x would fall; as it falls s loses two for each, and has three to lose.
    const audit = auditOf([sumOf(v, x), sumOf(v, y), sumOf(x, y, s)], 3, false);
    const required = (own: CellCount) => ({ cell: own, key: `${own.n}` });
    expect(audit([required(v)], () => 1)).toEqual([v]);
    expect(audit([required(s)], () => 1)).toEqual([]);
  });

  it('takes whole steps between bounds that are fractions', () => {
    const [a, b, c, d] = [3, 4, 3, 3].map((n): CellCount => ({ n, suppressed: true }));
    if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error();
    const relations = [
      [b, c, d],
      [a, c],
      [a, d],
    ].map((parts): Relation => {
      const n = parts.reduce((sum, part) => sum + part.n, 0);
      return { total: { n, suppressed: false }, parts };
    });
    // As a rises by one, c and d fall by one and b rises by two: by 2 at most, and down by 1,5 at most.
    const find = (cell: CellCount, protection: number) =>
      auditOf(relations, protection)([{ cell, key: '' }], () => 1);
    expect([a, c, d].map((cell) => find(cell, 4))).toEqual([[], [], []]);
    expect([a, c, d].map((cell) => find(cell, 5))).toEqual([[a], [c], [d]]);
  });

  it('finds one count of each key at a time', () => {
    const cells = [4, 5, 6].map((n): CellCount => ({ n, suppressed: true }));
    const relations = cells.map((cell) => ({
      ...{ total: { n: cell.n, suppressed: false }, parts: [cell] },
    }));
    const requirements = cells.map((cell) => ({ cell, key: cell.n < 6 ? 'a' : 'b' }));
    const found = auditOf(relations, 3)(requirements, () => 0);
    expect(found.map(({ n }) => n)).toEqual([4, 6]);
  });

  it('holds what no sum bounds to be safe', () => {
    const cell: CellCount = { n: 1, suppressed: true };
    const relations = [
      { total: { n: 3, suppressed: true }, parts: [cell, { n: 2, suppressed: true }] },
    ];
    expect(auditOf(relations, 3)([{ cell, key: '' }], () => 0)).toEqual([]);
  });
});
