import { nice, ticks } from 'd3-array';
import { isDrawn } from '../text/index.ts';
import { WIDTHS, type WidthName } from '../draw/index.ts';
import type { CommonSpec } from '../spec/index.ts';
import { aroundBreak, type Line, type Scales } from './runs.ts';
import { timeScale } from './time.ts';

/** The height of the plot in units of the viewBox, and about how many ticks its axis has. */
const PLOT = { narrow: { plot: 170, ticks: 4 }, wide: { plot: 230, ticks: 5 } } as const;

const MARGIN = { top: 26, right: 26, bottom: 34, left: 44 };
const BREAK_LINE = 18;

/** A series as its chart is drawn from. */
export interface LineSpec extends CommonSpec, Line {
  readonly unit: 'percent' | 'points';
  readonly breaks: readonly { readonly date: string; readonly label: string }[];
}

/** The scales and edges of a line chart, in units of its viewBox. */
export interface LineScales extends Scales {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly number[];
}

/** Shares start at 0, so that a line's height means something; scores span their readings. */
function domainOf(spec: LineSpec): [number, number] {
  const values = spec.points.flatMap((point) =>
    isDrawn(point) ? [point.value, point.high ?? point.value, point.low ?? point.value] : [],
  );
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (spec.unit === 'percent') return [0, Math.max(high, 0.01)];
  const reserve = (high - low) * 0.15 || Math.max(Math.abs(high) * 0.1, 1);
  return [low - reserve, high + reserve];
}

/** Lays out a chart of at least two readings. Breaks take a line of type each above the plot. */
export function lineScales(spec: LineSpec, name: WidthName): LineScales {
  const { plot, ticks: count } = PLOT[name];
  const width = WIDTHS[name];
  const top = MARGIN.top + spec.breaks.length * BREAK_LINE;
  const [left, right, bottom] = [MARGIN.left, width - MARGIN.right, top + plot];
  const dates = spec.points.map((point) => point.date).toSorted();
  const inset = 14;
  const [low, high] = nice(...domainOf(spec), count);
  const edges = { width, height: bottom + MARGIN.bottom, left, right, top, bottom };
  return {
    ...edges,
    x: timeScale(dates, [left + inset, right - inset]),
    y: (number) => bottom + ((number - low) / (high - low)) * (top - bottom),
    ticks: ticks(low, high, count),
  };
}

/** The baseline of the label of the n-th break, counted from 0, above the plot. */
export function breakBaseline(at: number): number {
  return 13 + at * BREAK_LINE;
}

/** Half-way between the readings on either side, where the line has its gap; the date is in its label. */
export function breakX(spec: LineSpec, scales: LineScales, date: string): number | null {
  const ends = aroundBreak(spec, scales, date);
  if (ends === null) return null;
  const [from, to] = ends;
  return Math.min(Math.max(scales.x(date), from + 9), Math.max(to - 9, from));
}
