import { cellText, isDrawn } from './cell-text.ts';
import type { FrameName } from './line-frame.ts';
import { TYPE, type Scene, type Shape, type Text } from './scene.ts';
import type { SlopeSpec } from './spec.ts';
import { spread } from './spread.ts';
import { textWidth, wrapText } from './text.ts';

const WIDTH = { narrow: 288, wide: 600 } as const;
/** Of the labels on the right; the left side holds figures alone. */
const LABELS = { narrow: 108, wide: 250 } as const;
const LINE = 17;
const HEAD = 30;
const PLOT = 200;
const BLOCK_GAP = 6;

type Row = SlopeSpec['rows'][number];

interface Ground {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly y: (value: number) => number;
  readonly height: number;
}

function layGround(spec: SlopeSpec, name: FrameName, tall: number): Ground {
  const values = spec.rows.flatMap(({ from, to }) => [from.value ?? 0, to.value ?? 0]);
  const most = Math.max(0.01, ...values);
  const plot = Math.max(PLOT, tall);
  const figures = spec.rows.map(({ from }) =>
    textWidth(cellText(from, spec.lang, spec.base), TYPE.small),
  );
  const left = Math.max(...figures) + 14;
  return {
    width: WIDTH[name],
    left,
    right: WIDTH[name] - LABELS[name] - 12,
    y: (value) => HEAD + plot * (1 - value / most),
    height: HEAD + plot + 14,
  };
}

/** From a dot to its label, where others have pushed that aside. */
function leaders(rows: readonly Row[], texts: readonly Text[], ground: Ground): Shape[] {
  const firsts = texts.filter((text) => text.class.includes('chart-slope-label'));
  return rows.flatMap(({ to }, at): Shape[] => {
    const text = firsts[at];
    if (text === undefined || !isDrawn(to)) return [];
    const ends = { y1: ground.y(to.value), y2: text.y - TYPE.small / 3 };
    return [
      { kind: 'line', class: 'chart-leader', x1: ground.right + 5, x2: ground.right + 11, ...ends },
    ];
  });
}

/** The labels of the right side: figure and name in as many lines as they need, none over another. */
function rightTexts(spec: SlopeSpec, name: FrameName): string[][] {
  return spec.rows.map((row) =>
    wrapText(`${cellText(row.to, spec.lang, spec.base)} ${row.label}`, TYPE.small, LABELS[name]),
  );
}

function placeRight(blocks: readonly string[][], rows: readonly Row[], ground: Ground): Text[] {
  const wishes = rows.map(({ to }) => ground.y(to.value ?? 0));
  const heights = blocks.map(({ length }) => length * LINE + BLOCK_GAP);
  const middles = spread(wishes, heights, HEAD - LINE / 2, ground.height);
  return blocks.flatMap((lines, at) =>
    lines.map((text, nth): Text => ({
      kind: 'text',
      class: nth === 0 ? 'chart-label chart-slope-label' : 'chart-label',
      x: ground.right + 12,
      y: (middles[at] ?? 0) + TYPE.small / 3 + (nth - (lines.length - 1) / 2) * LINE,
      size: TYPE.small,
      anchor: 'start',
      text,
    })),
  );
}

function placeLeft(spec: SlopeSpec, ground: Ground): Text[] {
  const wishes = spec.rows.map(({ from }) => ground.y(from.value ?? 0));
  const heights = wishes.map(() => LINE);
  const middles = spread(wishes, heights, HEAD - LINE / 2, ground.height);
  return spec.rows.map(({ from }, at): Text => ({
    kind: 'text',
    class: isDrawn(from) ? 'chart-value' : 'chart-note',
    x: ground.left - 10,
    y: (middles[at] ?? 0) + TYPE.small / 3,
    size: TYPE.small,
    anchor: 'end',
    text: cellText(from, spec.lang, spec.base),
  }));
}

function lines(row: Row, { left, right, y }: Ground): Shape[] {
  const ends = [
    { cell: row.from, x: left },
    { cell: row.to, x: right },
  ].flatMap(({ cell, x }) =>
    isDrawn(cell) ? [{ x, y: y(cell.value), low: cell.size === 'low' }] : [],
  );
  const [a, b] = ends;
  const dots = ends.map((end): Shape => ({
    ...{ kind: 'circle', class: `chart-marker${end.low ? ' chart-low-base' : ''}` },
    ...{ cx: end.x, cy: end.y, r: 4.5 },
  }));
  if (a === undefined || b === undefined || a.low || b.low) return dots;
  return [{ kind: 'line', class: 'chart-slope', x1: a.x, y1: a.y, x2: b.x, y2: b.y }, ...dots];
}

/** Two waves that may be compared, a line for each answer, from 0; named at their right ends. */
export function drawSlope(spec: SlopeSpec, name: FrameName): Scene {
  const blocks = rightTexts(spec, name);
  const tall = blocks.reduce((sum, { length }) => sum + length * LINE + BLOCK_GAP, 0);
  const ground = layGround(spec, name, tall);
  const { width, left, right, height } = ground;
  const heads = [spec.from, spec.to].map((text, at): Text => {
    const x = at === 0 ? Math.max(left, textWidth(text, TYPE.small) / 2) : right;
    const place = { x, y: 14, size: TYPE.small, anchor: 'middle' } as const;
    return { kind: 'text', class: 'chart-value', ...place, text };
  });
  const posts = [left, right].map((x): Shape => ({
    ...{ kind: 'line', class: 'chart-grid', x1: x, x2: x, y1: HEAD - 6, y2: height - 8 },
  }));
  const texts = placeRight(blocks, spec.rows, ground);
  const shapes = [
    ...posts,
    ...leaders(spec.rows, texts, ground),
    ...spec.rows.flatMap((row) => lines(row, ground)),
    ...heads,
    ...placeLeft(spec, ground),
    ...texts,
  ];
  return { id: `${spec.id}-${name}`, title: spec.title, layout: 'fixed', width, height, shapes };
}
