import { cellText, isDrawn, textWidth, wrapText, type Shown } from '../text/index.ts';
import {
  TYPE,
  WIDTHS,
  lowBase,
  type Part,
  type Shape,
  type Text,
  type WidthName,
} from '../draw/index.ts';
import type { Base } from '../../survey/index.ts';
import type { CommonSpec } from '../spec/index.ts';
import { dodge } from './dodge.ts';

/** Of the labels on the right; the left side holds figures alone. */
const LABELS = { narrow: 108, wide: 250 } as const;
const LINE = 17;
const HEAD = 30;
const PLOT = 200;
const BLOCK_GAP = 6;

interface Row {
  readonly label: string;
  readonly from: Shown;
  readonly to: Shown;
}

/** Two waves, as their chart is drawn from. */
interface SlopeSpec extends CommonSpec {
  readonly base: Base;
  readonly from: string;
  readonly to: string;
  readonly rows: readonly Row[];
}

/** The scale of the figures, and where the two waves stand. */
interface SlopeScale {
  readonly left: number;
  readonly right: number;
  readonly y: (value: number) => number;
  readonly height: number;
}

function slopeScale(spec: SlopeSpec, name: WidthName, tall: number): SlopeScale {
  const values = spec.rows.flatMap(({ from, to }) => [from.value ?? 0, to.value ?? 0]);
  const most = Math.max(0.01, ...values);
  const plot = Math.max(PLOT, tall);
  const figures = spec.rows.map(({ from }) =>
    textWidth(cellText(from, spec.lang, spec.base), TYPE.small),
  );
  const left = Math.max(...figures) + 14;
  return {
    left,
    right: WIDTHS[name] - LABELS[name] - 12,
    y: (value) => HEAD + plot * (1 - value / most),
    height: HEAD + plot + 14,
  };
}

/** From a dot to its label, where others have pushed that aside. */
function leaders(rows: readonly Row[], texts: readonly Text[], scale: SlopeScale): Shape[] {
  const firsts = texts.filter((text) => text.class.includes('chart-slope-label'));
  return rows.flatMap(({ to }, at): Shape[] => {
    const text = firsts[at];
    if (text === undefined || !isDrawn(to)) return [];
    const ends = { y1: scale.y(to.value), y2: text.y - TYPE.small / 3 };
    return [
      { kind: 'line', class: 'chart-leader', x1: scale.right + 5, x2: scale.right + 11, ...ends },
    ];
  });
}

/** The labels of the right side: figure and name in as many lines as they need, none over another. */
function rightTexts(spec: SlopeSpec, name: WidthName): string[][] {
  return spec.rows.map((row) =>
    wrapText(`${cellText(row.to, spec.lang, spec.base)} ${row.label}`, TYPE.small, LABELS[name]),
  );
}

function placeRight(blocks: readonly string[][], rows: readonly Row[], scale: SlopeScale): Text[] {
  const wishes = rows.map(({ to }) => scale.y(to.value ?? 0));
  const heights = blocks.map(({ length }) => length * LINE + BLOCK_GAP);
  const middles = dodge(wishes, heights, HEAD - LINE / 2, scale.height);
  return blocks.flatMap((lines, at) =>
    lines.map((text, nth): Text => ({
      kind: 'text',
      class: nth === 0 ? 'chart-label chart-slope-label' : 'chart-label',
      x: scale.right + 12,
      y: (middles[at] ?? 0) + TYPE.small / 3 + (nth - (lines.length - 1) / 2) * LINE,
      size: TYPE.small,
      anchor: 'start',
      text,
    })),
  );
}

function placeLeft(spec: SlopeSpec, scale: SlopeScale): Text[] {
  const wishes = spec.rows.map(({ from }) => scale.y(from.value ?? 0));
  const heights = wishes.map(() => LINE);
  const middles = dodge(wishes, heights, HEAD - LINE / 2, scale.height);
  return spec.rows.map(({ from }, at): Text => ({
    kind: 'text',
    class: isDrawn(from) ? 'chart-value' : 'chart-note',
    x: scale.left - 10,
    y: (middles[at] ?? 0) + TYPE.small / 3,
    size: TYPE.small,
    anchor: 'end',
    text: cellText(from, spec.lang, spec.base),
  }));
}

function lines(row: Row, { left, right, y }: SlopeScale): Shape[] {
  const ends = [
    { cell: row.from, x: left },
    { cell: row.to, x: right },
  ].flatMap(({ cell, x }) => (isDrawn(cell) ? [{ x, y: y(cell.value), low: lowBase(cell) }] : []));
  const [a, b] = ends;
  const dots = ends.map((end): Shape => ({
    ...{ kind: 'circle', class: `chart-marker${end.low}` },
    ...{ cx: end.x, cy: end.y, r: 4.5 },
  }));
  if (a === undefined || b === undefined || a.low !== '' || b.low !== '') return dots;
  return [{ kind: 'line', class: 'chart-slope', x1: a.x, y1: a.y, x2: b.x, y2: b.y }, ...dots];
}

/** Two waves that may be compared, a line for each answer, from 0; named at their right ends. */
export function drawSlope(spec: SlopeSpec, name: WidthName): Part {
  const blocks = rightTexts(spec, name);
  const tall = blocks.reduce((sum, { length }) => sum + length * LINE + BLOCK_GAP, 0);
  const scale = slopeScale(spec, name, tall);
  const { left, right, height } = scale;
  const heads = [spec.from, spec.to].map((text, at): Text => {
    const x = at === 0 ? Math.max(left, textWidth(text, TYPE.small) / 2) : right;
    const place = { x, y: 14, size: TYPE.small, anchor: 'middle' } as const;
    return { kind: 'text', class: 'chart-value', ...place, text };
  });
  const posts = [left, right].map((x): Shape => ({
    ...{ kind: 'line', class: 'chart-grid', x1: x, x2: x, y1: HEAD - 6, y2: height - 8 },
  }));
  const texts = placeRight(blocks, spec.rows, scale);
  const shapes = [
    ...posts,
    ...leaders(spec.rows, texts, scale),
    ...spec.rows.flatMap((row) => lines(row, scale)),
    ...heads,
    ...placeLeft(spec, scale),
    ...texts,
  ];
  return { height, shapes };
}
