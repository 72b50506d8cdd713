import { scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import { isDrawn } from '../text/index.ts';
import { joinedRuns, type Line, type Reading } from './runs.ts';
import { lowBase, type Shape } from '../draw/index.ts';

const day = (date: string) => new Date(`${date}T00:00:00Z`);

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
  values: readonly [number, number],
): Shape[] {
  const x = scaleUtc([day(dates[0] ?? ''), day(dates.at(-1) ?? '')], [left, right]);
  const [low, high] = values;
  const y = (value: number) => bottom - ((value - low) / (high - low || 1)) * (bottom - top);
  const path = line<Reading>()
    .x((point) => x(day(point.date)))
    .y((point) => y(point.value))
    .digits(2);
  const lines = joinedRuns(own).map((run): Shape => ({
    kind: 'path',
    class: 'chart-line',
    d: path(run) ?? '',
  }));
  const dots = own.points.filter(isDrawn).map((point): Shape => ({
    ...{ kind: 'circle', class: `chart-marker${lowBase(point)}` },
    ...{ cx: x(day(point.date)), cy: y(point.value), r: 3 },
  }));
  const cuts = own.breaks.flatMap(({ date }): Shape[] => {
    const last = own.points.findLast((point) => point.date < date);
    const next = own.points.find((point) => point.date >= date);
    if (last === undefined || next === undefined) return [];
    const middle = (x(day(last.date)) + x(day(next.date))) / 2;
    return [{ kind: 'line', class: 'chart-break', x1: middle, x2: middle, y1: top, y2: bottom }];
  });
  return [...cuts, ...lines, ...dots];
}
