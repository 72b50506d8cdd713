import { addNotes, nameScenes } from './pages.ts';
import { NARROWEST, TYPE, type Scene, type Shape, type Text } from './scene.ts';
import { shareText } from './share-words.ts';
import type { NumbersSpec } from './spec.ts';
import { textLines } from './text-lines.ts';
import { textWidth, wrapText } from './text.ts';
import { wordsOf } from './words.ts';

const PLOT = 150;
/** Dots of a quantile chart: one in twenty. */
const DOTS = 20;
const RADIUS = 5;
const HEAD = 20;

/** Dots by bin, that make twenty: the largest remainders get what whole parts leave. */
export function dotsOf(shares: readonly number[]): number[] {
  const sum = shares.reduce((a, b) => a + b, 0) || 1;
  const exact = shares.map((share) => (share / sum) * DOTS);
  const whole = exact.map(Math.floor);
  const left = DOTS - whole.reduce((a, b) => a + b, 0);
  const next = exact
    .map((value, at) => ({ at, rest: value - Math.floor(value) }))
    .toSorted((a, b) => b.rest - a.rest || a.at - b.at)
    .slice(0, left);
  return whole.map((count, at) => count + Number(next.some((one) => one.at === at)));
}

const widthOf = (spec: NumbersSpec) => 100 / spec.bins.length;

function columns(spec: NumbersSpec, bottom: number): Shape[] {
  const most = Math.max(0.01, ...spec.bins.map(({ share }) => share));
  const width = widthOf(spec);
  return spec.bins.flatMap(({ share, open }, at): Shape[] => {
    const height = (share / most) * (PLOT - HEAD);
    const box = { x: at * width + 0.5, y: bottom - height, width: width - 1, height };
    const label = figureOver(spec, at, share === most, bottom - height - 5);
    const css = open ? 'chart-bar chart-apart' : 'chart-bar';
    const bar: Shape = { kind: 'rect', class: css, ...box };
    return share === 0 ? label : [bar, ...label];
  });
}

/** The figure over its column: over every one where all fit, else over the highest. */
function figureOver(spec: NumbersSpec, at: number, highest: boolean, y: number): Text[] {
  const width = widthOf(spec);
  const text = (share: number) => shareText(share, spec.lang, spec.base);
  const room = (width / 100) * NARROWEST;
  const all = spec.bins.every(({ share }) => textWidth(text(share), TYPE.small) + 3 <= room);
  const first = spec.bins.findIndex(({ share }) => share === spec.bins[at]?.share) === at;
  if (!all && !(highest && first)) return [];
  const middle = (at + 0.5) * width;
  const half = (textWidth(text(spec.bins[at]?.share ?? 0), TYPE.small) / 2 / NARROWEST) * 100;
  const anchor = middle < half ? 'start' : middle > 100 - half ? 'end' : 'middle';
  const x = { start: 0, middle, end: 100 }[anchor];
  const place = { x, y, size: TYPE.small, anchor } as const;
  return [{ kind: 'text', class: 'chart-value', ...place, text: text(spec.bins[at]?.share ?? 0) }];
}

function dots(spec: NumbersSpec, bottom: number): Shape[] {
  const width = widthOf(spec);
  return dotsOf(spec.bins.map(({ share }) => share)).flatMap((count, at) =>
    Array.from({ length: count }, (_, nth): Shape => ({
      kind: 'circle',
      class: 'chart-marker',
      cx: (at + 0.5) * width,
      cy: bottom - RADIUS - 2 - nth * (2 * RADIUS + 1),
      r: RADIUS,
    })),
  );
}

/** The numbers under the axis, every second or third where not all have room. */
function labels(spec: NumbersSpec, bottom: number): Shape[] {
  const width = widthOf(spec);
  const widest = Math.max(...spec.bins.map(({ label }) => textWidth(label, TYPE.small)));
  const every = Math.ceil((widest + 6) / ((width / 100) * NARROWEST));
  return spec.bins.flatMap(({ label: text }, at): Shape[] => {
    if (at % every !== 0) return [];
    const place = {
      x: (at + 0.5) * width,
      y: bottom + 17,
      size: TYPE.small,
      anchor: 'middle',
    } as const;
    return [{ kind: 'text', class: 'chart-small', ...place, text }];
  });
}

/** How a scale of numbers is spread: columns from 0, or twenty dots of one in twenty each. */
export function drawNumbers(spec: NumbersSpec): Scene[] {
  const words = wordsOf(spec.lang);
  const title = spec.kind === 'quantiles' ? `${spec.unit}. ${words.oneInTwenty}` : spec.unit;
  const head = wrapText(title, TYPE.label, NARROWEST);
  const tallest = Math.max(...dotsOf(spec.bins.map(({ share }) => share))) * (2 * RADIUS + 1) + 12;
  const bottom = head.length * TYPE.line + 6 + (spec.kind === 'histogram' ? PLOT : tallest);
  const base: Shape = { kind: 'line', class: 'chart-axis', x1: 0, x2: 100, y1: bottom, y2: bottom };
  const marks = spec.kind === 'histogram' ? columns(spec, bottom) : dots(spec, bottom);
  const shapes = [...textLines(head, 0, 'chart-note'), ...marks, base, ...labels(spec, bottom)];
  return nameScenes(spec, addNotes([{ height: bottom + 26, shapes }], spec.notes));
}
