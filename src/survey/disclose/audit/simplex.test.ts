import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { climb, dictionaryOf, type Dictionary } from './simplex.ts';

const dictionary = (slack: readonly number[], moves: readonly (readonly number[])[]): Dictionary =>
  dictionaryOf({
    slack: Float64Array.from(slack),
    moves: Float64Array.from(moves.flat()),
    width: moves[0]?.length ?? 0,
  });

/** How far a count changes from the truth at the end of a climb; null where nothing bounds it. */
function reached(own: Dictionary, count: number, sign: 1 | -1): number | null {
  if (!climb(own, count, sign, () => false)) return null;
  const row = own.basic.indexOf(count);
  return (row < 0 ? 0 : (own.level[row] ?? NaN)) - (own.slack[count] ?? NaN);
}

it('leaves the polytope that it is made of as it is', () => {
  const polytope = { slack: Float64Array.of(2, 3), moves: Float64Array.of(1, -1), width: 1 };
  climb(dictionaryOf(polytope), 0, 1, () => false);
  expect(polytope).toEqual({
    ...{ slack: Float64Array.of(2, 3), moves: Float64Array.of(1, -1), width: 1 },
  });
});

describe('a climb', () => {
  it('of two counts with a published sum ends where the other is at its least', () => {
    // What one gains the other loses; they are 2 and 3 above their least.
    const pair = () => dictionary([2, 3], [[1], [-1]]);
    expect(reached(pair(), 0, 1)).toBeCloseTo(3, 9);
    expect(reached(pair(), 0, -1)).toBeCloseTo(-2, 9);
    expect(reached(pair(), 1, 1)).toBeCloseTo(2, 9);
    expect(reached(pair(), 1, -1)).toBeCloseTo(-3, 9);
  });

  it('has no end where no other count falls, and the least of the count itself the other way', () => {
    expect(reached(dictionary([2, 5], [[1], [1]]), 0, 1)).toBe(null);
    expect(reached(dictionary([2, 5], [[1], [1]]), 0, -1)).toBeCloseTo(-2, 9);
    expect(reached(dictionary([5, 2], [[1], [1]]), 0, -1)).toBeCloseTo(-2, 9);
  });

  it('stops at the corner at which it is told to', () => {
    const own = dictionary(
      [1, 1, 1, 9],
      [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
        [-1, -1, -1],
      ],
    );
    const seen: number[] = [];
    const visit = (change: (count: number) => number): boolean => {
      seen.push(change(3));
      return seen.length === 2;
    };
    expect(climb(own, 3, 1, visit)).toBe(true);
    // Each of three directions lets one other fall to its least.
    expect(seen).toEqual([expect.closeTo(1, 9), expect.closeTo(2, 9)]);
    expect(reached(own, 3, 1)).toBeCloseTo(3, 9);
  });

  it('comes to its end by the second rule where the steepest way takes more corners than counts', () => {
    const own = dictionary(
      [3, 0, 3, 0, 0],
      [
        [-1, -1, 2, 1],
        [-1, -1, 2, 0],
        [-1, -2, 2, 2],
        [-1, 2, 0, 1],
        [-1, 2, -1, 2],
      ],
    );
    // It falls to its least, beneath which nothing falls.
    expect(reached(own, 0, -1)).toBeCloseTo(-3, 9);
  });

  it('goes on from where the one before it ended, and finds the same', () => {
    const square = [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ];
    const own = dictionary([1, 2, 3, 4], square);
    const all = [0, 1, 2, 3].flatMap((count) => [reached(own, count, 1), reached(own, count, -1)]);
    expect(all).toEqual([2, -1, 1, -2, 4, -3, 3, -4].map((one) => expect.closeTo(one, 9)));
  });
});

type Point = readonly [number, number];
const dot = (a: Point, b: Point) => a[0] * b[0] + a[1] * b[1];

/** The most that `moves[count] · x` may be where no `slack + moves · x` is below 0, by trying all corners and rays. */
function mostOf(slack: readonly number[], moves: readonly Point[], count: number): number | null {
  const goal = moves[count] ?? [0, 0];
  const rays = moves.flatMap(([a, b]): Point[] => [
    [-b, a],
    [b, -a],
  ]);
  if (rays.some((ray) => dot(goal, ray) > 0 && moves.every((one) => dot(one, ray) >= 0)))
    return null;
  const corners = moves.flatMap((a, i) =>
    moves.slice(i + 1).flatMap((b, j): Point[] => {
      const [s, t] = [-(slack[i] ?? 0), -(slack[i + 1 + j] ?? 0)];
      const d = a[0] * b[1] - a[1] * b[0];
      return d === 0 ? [] : [[(s * b[1] - a[1] * t) / d, (a[0] * t - s * b[0]) / d]];
    }),
  );
  const inside = corners.filter((x) =>
    moves.every((one, at) => (slack[at] ?? 0) + dot(one, x) >= -1e-9),
  );
  return Math.max(...inside.map((x) => dot(goal, x)));
}

it('finds of random counts with two directions what all corners and rays show', () => {
  const small = fc.integer({ min: -3, max: 3 });
  const counts = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.tuple(small, small)), {
    minLength: 3,
    maxLength: 6,
  });
  fc.assert(
    fc.property(counts, (drawn) => {
      const [slack, moves] = [drawn.map(([own]) => own), drawn.map(([, own]) => own)];
      const turned = moves.some((a) => moves.some((b) => a[0] * b[1] - a[1] * b[0] !== 0));
      fc.pre(turned);
      const own = dictionary(slack, moves);
      for (const count of moves.keys()) {
        const most = mostOf(slack, moves, count);
        expect(reached(own, count, 1)).toEqual(most === null ? null : expect.closeTo(most, 6));
      }
    }),
    { numRuns: 400 },
  );
});
