import type { Shape } from '../draw/index.ts';
import { aroundBreak, drawMarkers, drawRuns, type Line } from './runs.ts';
import { timeScale } from './time.ts';

/** Where a sparkline stands. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lines through readings of enough respondents, broken where one is missing and where the series breaks, with a dot for each. */
export function drawSparkline(
  own: Line,
  { left, right, top, bottom }: Box,
  dates: readonly string[],
  [low, high]: readonly [number, number],
): Shape[] {
  const scales = {
    x: timeScale(dates, [left, right]),
    y: (value: number) => bottom - ((value - low) / (high - low || 1)) * (bottom - top),
  };
  const cuts = own.breaks.flatMap(({ date }): Shape[] => {
    const ends = aroundBreak(own, scales, date);
    if (ends === null) return [];
    const middle = (ends[0] + ends[1]) / 2;
    return [{ kind: 'line', class: 'chart-break', x1: middle, x2: middle, y1: top, y2: bottom }];
  });
  return [...cuts, ...drawRuns(own, scales), ...drawMarkers(own, scales, 3)];
}
