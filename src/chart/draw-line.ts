import { area, line } from 'd3-shape';
import { isDrawn } from './cell-text.ts';
import { breakBaseline, breakX, layFrame, type Frame, type FrameName } from './line-frame.ts';
import { dateTexts, figureText, valueTexts } from './line-labels.ts';
import { joinedRuns, type Reading } from './runs.ts';
import { TYPE, type Scene, type Shape, type Text } from './scene.ts';
import type { LinePoint, TrendSpec } from './spec.ts';
import { textWidth } from './text.ts';
import { wordsOf } from './words.ts';

function tickDigits(ticks: readonly number[], unit: TrendSpec['unit']): number {
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0)) * (unit === 'percent' ? 100 : 1);
  return Math.min(4, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
}

function drawAxis(spec: TrendSpec, frame: Frame): Shape[] {
  const digits = tickDigits(frame.ticks, spec.unit);
  const grid = frame.ticks.flatMap((tick): Shape[] => {
    const y = frame.y(tick);
    const across = { x1: frame.left, x2: frame.right, y1: y, y2: y };
    const text = figureText(tick, spec, digits);
    const place = { x: frame.left - 6, y: y + 4, size: TYPE.small, anchor: 'end' } as const;
    return [
      { kind: 'line', class: 'chart-grid', ...across },
      { kind: 'text', class: 'chart-small', ...place, text },
    ];
  });
  const marks = spec.points.map((point): Shape => {
    const x = frame.x(point.date);
    const down = { y1: frame.bottom, y2: frame.bottom + 6 };
    return { kind: 'line', class: 'chart-axis', x1: x, x2: x, ...down };
  });
  const [x1, x2, y] = [frame.left, frame.right, frame.bottom];
  return [...grid, { kind: 'line', class: 'chart-axis', x1, x2, y1: y, y2: y }, ...marks];
}

function drawBreaks(spec: TrendSpec, frame: Frame): Shape[] {
  return spec.breaks.flatMap(({ date, label }, at): Shape[] => {
    const x = breakX(spec, frame, date);
    if (x === null) return [];
    const y = breakBaseline(at);
    const room = frame.width - textWidth(label, TYPE.small);
    const place = { x: Math.max(0, Math.min(x + 4, room)), y, size: TYPE.small } as const;
    return [
      { kind: 'line', class: 'chart-break', x1: x, x2: x, y1: y + 4, y2: frame.bottom },
      { kind: 'text', class: 'chart-note', ...place, anchor: 'start', text: label },
    ];
  });
}

function drawReadings(spec: TrendSpec, frame: Frame): Shape[] {
  const path = line<Reading>()
    .x((point) => frame.x(point.date))
    .y((point) => frame.y(point.value))
    .digits(2);
  const paths = joinedRuns(spec).map((run): Shape => ({
    kind: 'path',
    class: 'chart-line',
    d: path(run) ?? '',
  }));
  const markers = spec.points.filter(isDrawn).map((point): Shape => ({
    kind: 'circle',
    class: `chart-marker${point.size === 'low' ? ' chart-low-base' : ''}`,
    cx: frame.x(point.date),
    cy: frame.y(point.value),
    r: 4.5,
  }));
  return [...bandsOf(spec, frame), ...paths, ...intervals(spec, frame), ...markers];
}

type Sure = Reading & { low: number; high: number };
const isSure = (point: LinePoint): point is Sure => point.low !== null && point.high !== null;

/** The intervals of joined readings as one band; nothing where a reading of the run has none. */
function bandsOf(spec: TrendSpec, frame: Frame): Shape[] {
  const path = area<Sure>()
    .x((point) => frame.x(point.date))
    .y0((point) => frame.y(point.low))
    .y1((point) => frame.y(point.high))
    .digits(2);
  return joinedRuns(spec).flatMap((run): Shape[] => {
    const sure = run.filter(isSure);
    return sure.length < run.length
      ? []
      : [{ kind: 'path', class: 'chart-band', d: path(sure) ?? '' }];
  });
}

/** Those of readings outside every line. */
function intervals(spec: TrendSpec, frame: Frame): Shape[] {
  const joined = new Set(joinedRuns(spec).flat());
  return spec.points
    .filter(isDrawn)
    .filter(isSure)
    .filter((point) => !joined.has(point))
    .map((point) => {
      const x = frame.x(point.date);
      const ends = { x1: x, x2: x, y1: frame.y(point.low), y2: frame.y(point.high) };
      return { kind: 'line', class: 'chart-interval', ...ends };
    });
}

/** What a reader must know of the drawing, under the dates: what the band stands for, and that heights do not begin at 0. */
function noteTexts(spec: TrendSpec, { height, ticks }: Frame): Text[] {
  const words = wordsOf(spec.lang);
  const sure = spec.points.some((point) => isDrawn(point) && isSure(point));
  const notes = [
    ...(sure ? [words.intervalBand] : []),
    ...((ticks[0] ?? 0) > 0 ? [words.axisNotFromZero] : []),
  ];
  return notes.map((text, at): Text => {
    const place = { x: 0, y: height + 10 + at * TYPE.line, size: TYPE.small } as const;
    return { kind: 'text', class: 'chart-note', anchor: 'start', ...place, text };
  });
}

/** A series over time at one of two widths. Readings are in order of time; at least two are needed. */
export function drawLine(spec: TrendSpec, name: FrameName): Scene {
  const frame = layFrame(spec, name);
  const notes = noteTexts(spec, frame);
  const shapes: Shape[] = [
    ...drawAxis(spec, frame),
    ...drawBreaks(spec, frame),
    ...drawReadings(spec, frame),
    ...valueTexts(spec, frame),
    ...dateTexts(spec, frame),
    ...notes,
  ];
  const { width } = frame;
  const height = frame.height + notes.length * TYPE.line;
  return { id: `${spec.id}-${name}`, title: spec.title, layout: 'fixed', width, height, shapes };
}
