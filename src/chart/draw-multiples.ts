import { scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import { isDrawn } from './cell-text.ts';
import { digitsOf } from './digits.ts';
import type { FrameName } from './line-frame.ts';
import { figureText } from './line-labels.ts';
import { TYPE, type Scene, type Shape, type Text } from './scene.ts';
import type { LinePoint, MultiplesSpec, SparkSpec } from './spec.ts';
import { textWidth, wrapText } from './text.ts';

const SHEET = { narrow: { width: 288, columns: 2 }, wide: { width: 600, columns: 4 } } as const;
const GUTTER = 16;
const PLOT = 78;
const LINE = 17;

const day = (date: string) => new Date(`${date}T00:00:00Z`);
type Reading = LinePoint & { value: number };

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line through readings of enough respondents, broken where one is missing, with a dot for each. */
function trendIn(
  points: readonly LinePoint[],
  { left, right, top, bottom }: Box,
  dates: readonly string[],
  values: readonly [number, number],
): Shape[] {
  const x = scaleUtc([day(dates[0] ?? ''), day(dates.at(-1) ?? '')], [left, right]);
  const [low, high] = values;
  const y = (value: number) => bottom - ((value - low) / (high - low || 1)) * (bottom - top);
  const joins = (point: LinePoint): point is Reading => isDrawn(point) && point.size === 'enough';
  const path = line<LinePoint>()
    .defined(joins)
    .x((point) => x(day(point.date)))
    .y((point) => y(point.value ?? 0))
    .digits(2);
  const dots = points.filter(isDrawn).map((point): Shape => ({
    ...{ kind: 'circle', class: `chart-marker${point.size === 'low' ? ' chart-low-base' : ''}` },
    ...{ cx: x(day(point.date)), cy: y(point.value), r: 3 },
  }));
  return [{ kind: 'path', class: 'chart-line', d: path(points) ?? '' }, ...dots];
}

function panel(
  spec: MultiplesSpec,
  at: number,
  box: Box,
  dates: readonly string[],
  most: number,
): Shape[] {
  const points = spec.panels[at]?.points ?? [];
  const inner = { ...box, left: box.left + 5, right: box.right - 5 };
  const drawn = points.filter(isDrawn);
  const last = drawn.at(-1);
  const first = drawn.length > 1 ? drawn[0] : undefined;
  const ends = [first, last].flatMap((point, side): Text[] => {
    if (point === undefined) return [];
    const digits = digitsOf(point.value, 'percent', point.base);
    const text = figureText(point.value, spec, digits);
    const anchor = side === 0 ? 'start' : 'end';
    const place = {
      x: side === 0 ? box.left : box.right,
      y: box.bottom + LINE + 2,
      anchor,
    } as const;
    return [{ kind: 'text', class: 'chart-value', size: TYPE.small, ...place, text }];
  });
  const axis: Shape = {
    kind: 'line',
    class: 'chart-axis',
    x1: box.left,
    x2: box.right,
    y1: box.bottom,
    y2: box.bottom,
  };
  return [axis, ...trendIn(points, inner, dates, [0, most]), ...ends];
}

function headings(lines: readonly string[], x: number, top: number): Text[] {
  return lines.map((text, at) => ({
    ...{ kind: 'text', class: 'chart-heading', x, y: top + at * LINE + TYPE.small },
    ...{ size: TYPE.small, anchor: 'start', text },
  }));
}

/** Small trends side by side, from 0, on the same two axes: the first and the last reading in figures. */
export function drawMultiples(spec: MultiplesSpec, name: FrameName): Scene {
  const { width, columns } = SHEET[name];
  const across = (width - GUTTER * (columns - 1)) / columns;
  const all = spec.panels.flatMap(({ points }) => points);
  const dates = all.map(({ date }) => date).toSorted();
  const most = Math.max(0.01, ...all.filter(isDrawn).map(({ value }) => value));
  const heads = spec.panels.map(({ heading }) => wrapText(heading, TYPE.small, across));
  const shapes: Shape[] = [];
  let top = 0;
  for (let row = 0; row * columns < spec.panels.length; row += 1) {
    const own = heads.slice(row * columns, (row + 1) * columns);
    const start = top + Math.max(...own.map(({ length }) => length)) * LINE + 12;
    own.forEach((lines, column) => {
      const left = column * (across + GUTTER);
      const box = { left, right: left + across, top: start, bottom: start + PLOT };
      shapes.push(
        ...headings(lines, left, top),
        ...panel(spec, row * columns + column, box, dates, most),
      );
    });
    top = start + PLOT + LINE + 20;
  }
  return {
    id: `${spec.id}-${name}`,
    title: spec.title,
    layout: 'fixed',
    width,
    height: top,
    shapes,
  };
}

/** A trend without words, as high as a line of text: its figures stand beside it. */
export function drawSpark(spec: SparkSpec): Scene {
  const size = { width: 120, height: 28 };
  const values = spec.points.filter(isDrawn).map(({ value }) => value);
  const least = spec.unit === 'percent' ? 0 : Math.min(...values);
  const dates = spec.points.map(({ date }) => date).toSorted();
  const box = { left: 4, right: 116, top: 4, bottom: 24 };
  const shapes = trendIn(spec.points, box, dates, [least, Math.max(...values, 0.01)]);
  return { id: spec.id, title: spec.title, layout: 'fixed', ...size, shapes };
}

/** Whether a word fits a panel: only then is its heading not cut. */
export function fitsPanel(word: string): boolean {
  return textWidth(word, TYPE.small) <= (SHEET.narrow.width - GUTTER) / SHEET.narrow.columns;
}
