import { lowBase, type Shape } from '../draw/index.ts';
import type { LinePoint } from '../spec/index.ts';
import { isDrawn } from '../text/index.ts';
import { lineThrough } from './time.ts';

export type Reading = LinePoint & { value: number };

/** A series with the days on which it breaks; readings in order of time. */
export interface Line {
  readonly points: readonly LinePoint[];
  readonly breaks: readonly { readonly date: string }[];
}

/** Where a day and a value stand. */
export interface Scales {
  readonly x: (date: string) => number;
  readonly y: (value: number) => number;
}

/**
 * Runs of readings that may be joined: a missing or suppressed reading, one of fewer than 100 respondents, and a break
 * each end a run.
 */
export function joinedRuns({ points, breaks }: Line): Reading[][] {
  const runs: Reading[][] = [[]];
  let before: string | null = null;
  for (const point of points) {
    const broken = breaks.some(
      ({ date }) => before !== null && before < date && date <= point.date,
    );
    const joins = isDrawn(point) && point.size === 'enough';
    if (broken || !joins) runs.push([]);
    if (joins) runs.at(-1)?.push(point);
    before = point.date;
  }
  return runs.filter((run) => run.length > 1);
}

/** A line through each run of readings that may be joined. */
export function drawRuns(own: Line, { x, y }: Scales): Shape[] {
  return joinedRuns(own).map((run) => {
    const d = lineThrough(run.map(({ date, value }) => [x(date), y(value)]));
    return { kind: 'path', class: 'chart-line', d };
  });
}

/** A dot of radius `r` for each reading that is drawn. */
export function drawMarkers({ points }: Line, { x, y }: Scales, r: number): Shape[] {
  return points.filter(isDrawn).map((point) => ({
    kind: 'circle',
    class: `chart-marker${lowBase(point)}`,
    ...{ cx: x(point.date), cy: y(point.value), r },
  }));
}

/** The places of the readings on either side of a break; null where it does not fall between two. */
export function aroundBreak(
  { points }: Line,
  { x }: Scales,
  date: string,
): readonly [from: number, to: number] | null {
  const last = points.findLast((point) => point.date < date);
  const next = points.find((point) => point.date >= date);
  return last === undefined || next === undefined ? null : [x(last.date), x(next.date)];
}
