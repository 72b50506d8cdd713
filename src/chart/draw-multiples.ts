import { isDrawn } from './cell-text.ts';
import { digitsOf } from './digits.ts';
import type { FrameName } from './line-frame.ts';
import { figureText } from './line-labels.ts';
import { TYPE, type Scene, type Shape, type Text } from './scene.ts';
import { trendIn, type Box } from './small-trend.ts';
import type { LinePoint, MultiplesSpec } from './spec.ts';
import { wrapText } from './text.ts';

const SHEET = { narrow: { width: 288, columns: 2 }, wide: { width: 600, columns: 4 } } as const;
const GUTTER = 16;
const PLOT = 78;
const LINE = 17;

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
  return [axis, ...trendIn({ points, breaks: spec.breaks }, inner, dates, [0, most]), ...ends];
}

function headings(lines: readonly string[], x: number, top: number): Text[] {
  return lines.map((text, at) => ({
    ...{ kind: 'text', class: 'chart-heading', x, y: top + at * LINE + TYPE.small },
    ...{ size: TYPE.small, anchor: 'start', text },
  }));
}

/** The first and the last wave of all panels, under them. */
function spanText(points: readonly LinePoint[], y: number): Text {
  const sorted = points.toSorted((a, b) => a.date.localeCompare(b.date));
  const text = [sorted[0], sorted.at(-1)].map((point) => point?.label ?? '').join(' – ');
  const place = { x: 0, y: y + TYPE.small, size: TYPE.small, anchor: 'start' } as const;
  return { kind: 'text', class: 'chart-small', ...place, text };
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
  shapes.push(spanText(all, top - 8));
  return {
    id: `${spec.id}-${name}`,
    title: spec.title,
    layout: 'fixed',
    width,
    height: top + 10,
    shapes,
  };
}
