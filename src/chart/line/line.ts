import { isDrawn, seriesWordsOf, textWidth } from '../text/index.ts';
import { TYPE, type Part, type Shape, type Text, type WidthName } from '../draw/index.ts';
import { breakBaseline, breakX, lineScales, type LineScales, type LineSpec } from './scales.ts';
import { dateTexts, figureText, valueTexts } from './labels.ts';
import { drawMarkers, drawRuns, joinedRuns, type Reading } from './runs.ts';
import { lineThrough, type Point } from './time.ts';
import type { LinePoint } from '../spec/index.ts';

function tickDigits(ticks: readonly number[], unit: LineSpec['unit']): number {
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0)) * (unit === 'percent' ? 100 : 1);
  return Math.min(4, Math.max(0, -Math.floor(Math.log10(step) + 1e-9)));
}

function drawAxis(spec: LineSpec, scales: LineScales): Shape[] {
  const digits = tickDigits(scales.ticks, spec.unit);
  const grid = scales.ticks.flatMap((tick): Shape[] => {
    const y = scales.y(tick);
    const across = { x1: scales.left, x2: scales.right, y1: y, y2: y };
    const text = figureText(tick, spec, digits);
    const place = { x: scales.left - 6, y: y + 4, size: TYPE.small, anchor: 'end' } as const;
    return [
      { kind: 'line', class: 'chart-grid', ...across },
      { kind: 'text', class: 'chart-small', ...place, text },
    ];
  });
  const marks = spec.points.map((point): Shape => {
    const x = scales.x(point.date);
    const down = { y1: scales.bottom, y2: scales.bottom + 6 };
    return { kind: 'line', class: 'chart-axis', x1: x, x2: x, ...down };
  });
  const [x1, x2, y] = [scales.left, scales.right, scales.bottom];
  return [...grid, { kind: 'line', class: 'chart-axis', x1, x2, y1: y, y2: y }, ...marks];
}

function drawBreaks(spec: LineSpec, scales: LineScales): Shape[] {
  return spec.breaks.flatMap(({ date, label }, at): Shape[] => {
    const x = breakX(spec, scales, date);
    if (x === null) return [];
    const y = breakBaseline(at);
    const room = scales.width - textWidth(label, TYPE.small);
    const place = { x: Math.max(0, Math.min(x + 4, room)), y, size: TYPE.small } as const;
    return [
      { kind: 'line', class: 'chart-break', x1: x, x2: x, y1: y + 4, y2: scales.bottom },
      { kind: 'text', class: 'chart-note', ...place, anchor: 'start', text: label },
    ];
  });
}

function drawReadings(spec: LineSpec, scales: LineScales): Shape[] {
  const [lines, markers] = [drawRuns(spec, scales), drawMarkers(spec, scales, 4.5)];
  return [...bandsOf(spec, scales), ...lines, ...intervals(spec, scales), ...markers];
}

type Sure = Reading & { low: number; high: number };
const isSure = (point: LinePoint): point is Sure => point.low !== null && point.high !== null;

/** The intervals of joined readings as one band; nothing where a reading of the run has none. */
function bandsOf(spec: LineSpec, scales: LineScales): Shape[] {
  return joinedRuns(spec).flatMap((run): Shape[] => {
    const sure = run.filter(isSure);
    if (sure.length < run.length) return [];
    const edge = (of: 'high' | 'low') =>
      sure.map((point): Point => [scales.x(point.date), scales.y(point[of])]);
    const around = [lineThrough(edge('high')), lineThrough(edge('low').toReversed()).slice(1)];
    return [{ kind: 'path', class: 'chart-band', d: `${around.join('L')}Z` }];
  });
}

/** Those of readings outside every line. */
function intervals(spec: LineSpec, scales: LineScales): Shape[] {
  const joined = new Set(joinedRuns(spec).flat());
  return spec.points
    .filter(isDrawn)
    .filter(isSure)
    .filter((point) => !joined.has(point))
    .map((point) => {
      const x = scales.x(point.date);
      const ends = { x1: x, x2: x, y1: scales.y(point.low), y2: scales.y(point.high) };
      return { kind: 'line', class: 'chart-interval', ...ends };
    });
}

/** What a reader must know of the drawing, under the dates: what the band stands for, and that heights do not begin at 0. */
function noteTexts(spec: LineSpec, { height, ticks }: LineScales): Text[] {
  const words = seriesWordsOf(spec.lang);
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
export function drawLine(spec: LineSpec, name: WidthName): Part {
  const scales = lineScales(spec, name);
  const notes = noteTexts(spec, scales);
  const shapes: Shape[] = [
    ...drawAxis(spec, scales),
    ...drawBreaks(spec, scales),
    ...drawReadings(spec, scales),
    ...valueTexts(spec, scales),
    ...dateTexts(spec, scales),
    ...notes,
  ];
  return { height: scales.height + notes.length * TYPE.line, shapes };
}
