import { describe, expect, it } from 'vitest';
import type { CellCount } from '../table/frequency-table.ts';
import type { Relation } from './relation.ts';
import { systemsOf } from './system.ts';

const hidden = (n: number): CellCount => ({ n, suppressed: true });
const open = (n: number): CellCount => ({ n, suppressed: false });
const sumOf = (...parts: readonly CellCount[]): Relation => ({
  total: open(parts.reduce((sum, { n }) => sum + n, 0)),
  parts,
});

/** What is solved of these relations where all of their suppressed counts are wanted: counts, with their moves. */
function solved(relations: readonly Relation[], wanted?: readonly CellCount[]) {
  const all = relations.flatMap(({ total, parts }) => [total, ...parts]);
  const { systems, fixed } = systemsOf(relations, new Set(wanted ?? all));
  return {
    fixed: [...fixed].map(({ n }) => n),
    systems: systems.map(({ cells, moves, width }) => ({
      width,
      ...Object.fromEntries(
        cells.map(({ n }, at) => [n, [...moves.slice(at * width, (at + 1) * width)]]),
      ),
    })),
  };
}

describe('the systems of relations with suppressed counts', () => {
  const [a, b, c, d] = [hidden(3), hidden(4), hidden(5), hidden(6)];

  it('are none where nothing is suppressed', () => {
    expect(solved([sumOf(open(3), open(4))])).toEqual({ fixed: [], systems: [] });
  });

  it('leave out what follows at once, and what follows from that', () => {
    expect(solved([sumOf(a, open(4))])).toEqual({ fixed: [3], systems: [] });
    expect(solved([sumOf(a, b), sumOf(a, open(9))])).toEqual({ fixed: [3, 4], systems: [] });
    const left = solved([sumOf(a, open(9)), sumOf(a, b, c)]);
    expect(left.fixed).toEqual([3]);
    expect(left.systems.map(({ width, ...cells }) => [width, Object.keys(cells)])).toEqual([
      [1, ['4', '5']],
    ]);
  });

  it('let two counts of a sum move against each other, a part and its total together', () => {
    const [against] = solved([sumOf(a, b)]).systems;
    expect(against).toEqual({ width: 1, 3: [-1], 4: [1] });
    const [together] = solved([{ total: hidden(12), parts: [open(9), a] }]).systems;
    expect(together).toEqual({ width: 1, 3: [1], 12: [1] });
  });

  it('are one where relations share a count, and as many as there are parts that share none', () => {
    const chain = solved([sumOf(a, b), sumOf(b, c)]).systems;
    expect(chain).toEqual([{ width: 1, 3: [-1], 4: [1], 5: [-1] }]);
    const two = solved([sumOf(a, b), sumOf(c, d)]).systems;
    expect(two.map((own) => Object.keys(own))).toEqual([
      ['3', '4', 'width'],
      ['5', '6', 'width'],
    ]);
  });

  it('are solved only where a wanted count is in one', () => {
    const relations = [sumOf(a, b), sumOf(c, d)];
    expect(solved(relations, [d]).systems).toEqual([{ width: 1, 5: [-1], 6: [1] }]);
    expect(solved(relations, []).systems).toEqual([]);
  });

  it('have a direction for each count that is free', () => {
    const [three] = solved([sumOf(a, b, c)]).systems;
    expect(three?.width).toBe(2);
    // The same sum twice says nothing new.
    expect(solved([sumOf(a, b, c), sumOf(a, b, c)]).systems[0]?.width).toBe(2);
  });

  it('leave out the size of a group that is suppressed', () => {
    const size: Relation = { total: hidden(9), parts: [a, b], tiesGroupSize: true };
    expect(solved([size])).toEqual({ fixed: [], systems: [] });
  });
});
