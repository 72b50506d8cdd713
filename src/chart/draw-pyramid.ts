import { cellText, isDrawn } from './cell-text.ts';
import { NARROWEST, TYPE, type Scene, type Shape, type Text } from './scene.ts';
import type { PyramidSpec } from './spec.ts';
import { rowScenes, type Drawn } from './stacked-rows.ts';
import { wrapText } from './text.ts';

const HEIGHT = 16;
const GAP = 8;
/** Per cent of the width that the longest bar takes: its figure needs the rest of its half. */
const LONGEST = 32;
const WITHHELD = 6;

type Cell = PyramidSpec['rows'][number]['left'];

function middleText(lines: readonly string[], x: number, top: number, css: string): Text[] {
  return lines.map((text, at) => ({
    ...{ kind: 'text', class: css, x, y: top + at * TYPE.line + TYPE.label },
    ...{ size: TYPE.label, anchor: 'middle', text },
  }));
}

function half(cell: Cell, spec: PyramidSpec, scale: number, side: -1 | 1, y: number): Shape[] {
  const drawn = isDrawn(cell);
  const length = drawn ? cell.value * scale : cell.size === 'few' ? 0 : WITHHELD;
  const x = side === -1 ? 50 - length : 50;
  const box = { x, y, width: length, height: HEIGHT };
  const low = cell.size === 'low' ? ' chart-low-base' : '';
  const bar: Shape = drawn
    ? { kind: 'rect', class: `chart-bar${side === -1 ? ' chart-left' : ''}${low}`, ...box }
    : { kind: 'rect', class: 'chart-withheld', ...box, hatched: true };
  const marks = cell.marks.map((mark) => `[${mark}]`).join(' ');
  const text = drawn
    ? cellText(cell, spec.lang, spec.base)
    : cell.size === 'few'
      ? 'n < 30'
      : marks;
  const place = { x: 50 + side * length, dx: side * 5, y: y + HEIGHT / 2 + TYPE.small / 3 };
  const anchor = side === -1 ? 'end' : 'start';
  const css = drawn ? 'chart-value' : 'chart-note';
  const figure: Text = { kind: 'text', class: css, ...place, size: TYPE.small, anchor, text };
  return length > 0 ? [bar, figure] : [figure];
}

/** The sample by age and sex. Both sides have one scale; the names of the sides stand over them. */
export function drawPyramid(spec: PyramidSpec): Scene[] {
  const values = spec.rows.flatMap(({ left, right }) => [left.value ?? 0, right.value ?? 0]);
  const scale = LONGEST / Math.max(0.01, ...values);
  const room = NARROWEST / 2 - 8;
  const heads = [spec.left, spec.right].map((text) => wrapText(text, TYPE.label, room));
  const top = Math.max(...heads.map(({ length }) => length)) * TYPE.line + 6;
  const head: Drawn = {
    shapes: heads.flatMap((lines, at) => middleText(lines, at === 0 ? 25 : 75, 0, 'chart-heading')),
    bottom: top,
  };
  return rowScenes(spec, {
    rows: spec.rows,
    head,
    draw: (row, from) => {
      const lines = wrapText(row.label, TYPE.label, NARROWEST);
      const y = from + lines.length * TYPE.line + 2;
      const bars = [...half(row.left, spec, scale, -1, y), ...half(row.right, spec, scale, 1, y)];
      const shapes = [...middleText(lines, 50, from, 'chart-label'), ...bars];
      return { shapes, bottom: y + HEIGHT + GAP };
    },
  });
}
