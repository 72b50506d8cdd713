import { scaleLinear, scaleUtc } from 'd3-scale';
import { isDrawn } from './cell-text.ts';
import type { TrendSpec } from './spec.ts';

/** Two drawings of one series: type in a scaled drawing shrinks with it, so each is drawn for its own width. */
export const FRAMES = {
  narrow: { width: 288, plot: 170, ticks: 4 },
  wide: { width: 600, plot: 230, ticks: 5 },
} as const;

export type FrameName = keyof typeof FRAMES;

const MARGIN = { top: 26, right: 26, bottom: 34, left: 44 };
const BREAK_LINE = 18;

/** The scales and edges of a line chart, in units of its viewBox. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (date: string) => number;
  readonly y: (value: number) => number;
  readonly ticks: readonly number[];
}

/** Shares start at 0, so that a line's height means something; scores span their readings. */
function domainOf(spec: TrendSpec): [number, number] {
  const values = spec.points.flatMap((point) =>
    isDrawn(point) ? [point.value, point.high ?? point.value, point.low ?? point.value] : [],
  );
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (spec.unit === 'percent') return [0, Math.max(high, 0.01)];
  const reserve = (high - low) * 0.15 || Math.max(Math.abs(high) * 0.1, 1);
  return [low - reserve, high + reserve];
}

const day = (date: string) => new Date(`${date}T00:00:00Z`);

/** Lays out a chart of at least two readings. Breaks take a line of type each above the plot. */
export function layFrame(spec: TrendSpec, name: FrameName): Frame {
  const { width, plot, ticks: count } = FRAMES[name];
  const top = MARGIN.top + spec.breaks.length * BREAK_LINE;
  const [left, right, bottom] = [MARGIN.left, width - MARGIN.right, top + plot];
  const dates = spec.points.map((point) => point.date).toSorted();
  const inset = 14;
  const time = scaleUtc()
    .domain([day(dates[0] ?? ''), day(dates.at(-1) ?? '')])
    .range([left + inset, right - inset]);
  const value = scaleLinear().domain(domainOf(spec)).nice(count).range([bottom, top]);
  const edges = { width, height: bottom + MARGIN.bottom, left, right, top, bottom };
  return {
    ...edges,
    x: (date) => time(day(date)),
    y: (number) => value(number),
    ticks: value.ticks(count),
  };
}

/** The baseline of the label of the n-th break, counted from 0, above the plot. */
export function breakBaseline(at: number): number {
  return 13 + at * BREAK_LINE;
}

/** Half-way between the readings on either side, where the line has its gap; the date is in its label. */
export function breakX(spec: TrendSpec, frame: Frame, date: string): number | null {
  const last = spec.points.findLast((point) => point.date < date);
  const next = spec.points.find((point) => point.date >= date);
  if (last === undefined || next === undefined) return null;
  const [from, to] = [frame.x(last.date), frame.x(next.date)];
  return Math.min(Math.max(frame.x(date), from + 9), Math.max(to - 9, from));
}
