import { isDrawn } from '../text/index.ts';
import type { LinePoint } from '../spec/index.ts';

export type Reading = LinePoint & { value: number };

/** A series with the days on which it breaks; readings in order of time. */
export interface Line {
  readonly points: readonly LinePoint[];
  readonly breaks: readonly { readonly date: string }[];
}

/**
 * Runs of readings that may be joined: a missing or withheld reading, one of fewer than 100 respondents, and a break
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
