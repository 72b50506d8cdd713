import { Cover, type Point } from './cover.ts';

/** Grades of ink besides none: edges are smooth, and two inks with their grades, an area and the paper are 16 colours. */
export const GRADES = 7;
/** Straight lines to a curve: at the sizes of a card nobody sees the corners. */
const PIECES = 12;

/** A letter as grades of ink, in a box of px. */
export interface Mask {
  /** From where the letter stands to the box. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** From 0 to `GRADES`, row by row. */
  readonly grades: Uint8Array;
}

/**
 * Draws an outline at a size.
 *
 * @param d absolute commands M, L, Q, C and Z, in thousandths of the size, y upwards
 * @param size px of the type
 * @example maskOf('M0 0L500 0L500 500L0 500Z', 4).grades // 2 × 2 px, all of 7
 */
export function maskOf(d: string, size: number): Mask {
  const lines = linesOf(d, size / 1000);
  const points = lines.flat();
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.floor(Math.min(...xs)), Math.floor(Math.min(...ys))];
  const [right, bottom] = [Math.ceil(Math.max(...xs)), Math.ceil(Math.max(...ys))];
  const cover = new Cover(right - left, bottom - top);
  const moved = ({ x, y }: Point): Point => ({ x: x - left, y: y - top });
  for (const [from, to] of lines) cover.add(moved(from), moved(to));
  const grades = Uint8Array.from(cover.shares(), (share) => Math.round(share * GRADES));
  return { left, top, width: cover.width, height: cover.height, grades };
}

type Line = readonly [from: Point, to: Point];

/** The lines of an outline, curves as short straight ones, y downwards. */
function linesOf(d: string, scale: number): readonly Line[] {
  const lines: Line[] = [];
  let [start, last]: Point[] = [];
  for (const [, command = '', numbers = ''] of d.matchAll(/([MLQCZ])([^MLQCZ]*)/gu)) {
    const points = pointsOf(numbers, scale);
    if (command === 'M') {
      [start] = points;
      last = start;
      continue;
    }
    if (start === undefined || last === undefined) throw new Error(`no outline: ${d}`);
    for (const next of curve([last, ...(command === 'Z' ? [start] : points)])) {
      lines.push([last, next]);
      last = next;
    }
  }
  return lines;
}

function pointsOf(numbers: string, scale: number): Point[] {
  const values = (numbers.match(/-?\d+(?:\.\d+)?/gu) ?? []).map(Number);
  return values.flatMap((x, at) =>
    at % 2 === 0 ? [{ x: x * scale, y: -(values[at + 1] ?? 0) * scale }] : [],
  );
}

/** Points on the way of a curve by its two, three or four points, but the first. */
function curve(points: readonly Point[]): readonly Point[] {
  const pieces = points.length > 2 ? PIECES : 1;
  return Array.from({ length: pieces }, (_, at) => between(points, (at + 1) / pieces));
}

/** The point of a curve at a time from 0 to 1, by halving the ways between its points. */
function between(points: readonly Point[], time: number): Point {
  const [first] = points;
  if (first === undefined) throw new Error('no points of a curve');
  const nearer = points.slice(1).map(({ x, y }, at): Point => {
    const from = points[at] ?? first;
    return { x: from.x + (x - from.x) * time, y: from.y + (y - from.y) * time };
  });
  return nearer.length === 0 ? first : between(nearer, time);
}
