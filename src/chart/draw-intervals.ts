import { cellText, groupLabel, isDrawn } from './cell-text.ts';
import { NARROWEST, TYPE, type Scene, type Shape, type Text } from './scene.ts';
import { shareText } from './share-words.ts';
import type { IntervalSpec } from './spec.ts';
import { rowScenes, type Drawn } from './stacked-rows.ts';
import { textLines } from './text-lines.ts';
import { textWidth, wrapText } from './text.ts';
import { wordsOf } from './words.ts';

const HEIGHT = 22;
const GAP = 10;
const BESIDE = 10;
/** Per cent of the width at either side, so that a dot at 0 or 100% is whole and both labels stand under their lines. */
const EDGE = 6;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

const across = (share: number) => EDGE + share * (100 - 2 * EDGE);
type Row = IntervalSpec['rows'][number];

/** The figure to the right of its interval, or to the left where a phone has no room there. */
function figure(row: Row, spec: IntervalSpec, y: number): Text {
  const text = cellText(row, spec.lang, spec.base);
  const place = { y: y + TYPE.label / 3, size: TYPE.label, text } as const;
  if (!isDrawn(row)) {
    return { kind: 'text', class: 'chart-note', x: 0, anchor: 'start', ...place };
  }
  const [from, to] = [across(row.low ?? row.value), across(row.high ?? row.value)];
  const after = textWidth(text, TYPE.label) + BESIDE <= (1 - to / 100) * NARROWEST;
  const side = after
    ? ({ x: to, dx: BESIDE, anchor: 'start' } as const)
    : ({ x: from, dx: -BESIDE, anchor: 'end' } as const);
  return { kind: 'text', class: 'chart-value', ...side, ...place };
}

function dot(row: Row, y: number): Shape[] {
  if (!isDrawn(row)) return [];
  const low = row.size === 'low' ? ' chart-low-base' : '';
  const place = { cx: across(row.value), cy: y, r: 5.5 };
  const marker: Shape = { kind: 'circle', class: `chart-marker${low}`, ...place };
  if (row.low === null || row.high === null) return [marker];
  const ends = { x1: across(row.low), x2: across(row.high), y1: y, y2: y };
  return [{ kind: 'line', class: 'chart-interval', ...ends }, marker];
}

function drawRow(row: Row, spec: IntervalSpec, top: number): Drawn {
  const lines = wrapText(groupLabel(row, spec.lang), TYPE.label, NARROWEST);
  const middle = top + lines.length * TYPE.line + HEIGHT / 2;
  const shapes = [
    ...textLines(lines, top, 'chart-label'),
    ...(isDrawn(row) ? quarters(middle) : []),
    ...dot(row, middle),
    figure(row, spec, middle),
  ];
  return { shapes, bottom: middle + HEIGHT / 2 + GAP };
}

/** Where the quarters of the scale lie, beside the dot only: a line through a label, or through the words in place of a dot, would cross it out. */
function quarters(y: number): Shape[] {
  return TICKS.map((tick): Shape => {
    const x = across(tick);
    const ends = { x1: x, x2: x, y1: y - HEIGHT / 2, y2: y + HEIGHT / 2 };
    return { kind: 'line', class: 'chart-grid', ...ends };
  });
}

/** The ends of the scale of every such chart under the rows: all other figures are those of the table. */
function axis(spec: IntervalSpec, bottom: number): Drawn {
  const shapes = [0, 1].map((tick): Text => {
    const text = shareText(tick, spec.lang, 'published');
    const place = { x: across(tick), y: bottom + TYPE.small, size: TYPE.small } as const;
    return { kind: 'text', class: 'chart-small', anchor: 'middle', ...place, text };
  });
  const some = spec.rows.some(({ low }) => low !== null);
  const note = some ? [wordsOf(spec.lang).intervalLine] : [];
  const key = textLines(note, bottom + TYPE.line + 2, 'chart-note');
  return { shapes: [...shapes, ...key], bottom: bottom + TYPE.line * (1 + note.length) + 2 };
}

/** Groups as dots with their intervals, on one scale for the whole site. */
export function drawIntervals(spec: IntervalSpec): Scene[] {
  return rowScenes(spec, {
    rows: spec.rows,
    draw: (row, top) => drawRow(row, spec, top),
    foot: (bottom) => axis(spec, bottom),
  });
}
