import { addNotes, nameScenes } from './pages.ts';
import { NARROWEST, TYPE, WIDE, type Scene, type Shape, type Text } from './scene.ts';
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

function columns(spec: NumbersSpec, bottom: number, alone: number | null): Shape[] {
  const most = Math.max(0.01, ...spec.bins.map(({ share }) => share));
  const width = widthOf(spec);
  return spec.bins.flatMap(({ share, open }, at): Shape[] => {
    const height = (share / most) * (PLOT - HEAD);
    const box = { x: at * width + 0.5, y: bottom - height, width: width - 1, height };
    const label = figureOver(spec, at, bottom - height - 5, alone);
    const css = open ? 'chart-bar chart-apart' : 'chart-bar';
    const bar: Shape = { kind: 'rect', class: css, ...box };
    return share === 0 ? label : [bar, ...label];
  });
}

/** Whether every column's figure fits over it in a drawing of `width` px. */
function allFit(spec: NumbersSpec, width: number): boolean {
  const room = (widthOf(spec) / 100) * width;
  return spec.bins.every(
    ({ share }) => textWidth(shareText(share, spec.lang, spec.base), TYPE.small) + 3 <= room,
  );
}

/** The figure over its column: over every one where all fit, else over the highest; on a wide page over the others too. */
function figureOver(spec: NumbersSpec, at: number, y: number, alone: number | null): Text[] {
  const shares = spec.bins.map(({ share }) => share);
  const first = shares.indexOf(Math.max(...shares)) === at;
  const always = first || allFit(spec, alone ?? NARROWEST);
  if (!always && !allFit(spec, alone ?? WIDE)) return [];
  const text = shareText(shares[at] ?? 0, spec.lang, spec.base);
  const middle = (at + 0.5) * widthOf(spec);
  const narrowest = alone ?? (always ? NARROWEST : WIDE);
  const half = (textWidth(text, TYPE.small) / 2 / narrowest) * 100;
  const anchor = middle < half ? 'start' : middle > 100 - half ? 'end' : 'middle';
  const x = { start: 0, middle, end: 100 }[anchor];
  const css = always ? 'chart-value' : 'chart-value chart-roomy';
  return [{ kind: 'text', class: css, x, y, size: TYPE.small, anchor, text }];
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

/** The numbers under the axis, every second or third where not all have room; on a wide page those between them too. */
function labels(spec: NumbersSpec, bottom: number, alone: number | null): Shape[] {
  const width = widthOf(spec);
  const widest = Math.max(...spec.bins.map(({ label }) => textWidth(label, TYPE.small)));
  const everyAt = (room: number) => Math.ceil((widest + 6) / ((width / 100) * room));
  const [every, wide] = [everyAt(alone ?? NARROWEST), everyAt(alone ?? WIDE)];
  // What is shown on a phone is shown everywhere: the numbers between must leave it room.
  const roomy = every % wide === 0 ? wide : every;
  return spec.bins.flatMap(({ label: text }, at): Shape[] => {
    if (at % roomy !== 0) return [];
    const css = at % every === 0 ? 'chart-small' : 'chart-small chart-roomy';
    const place = { x: (at + 0.5) * width, y: bottom + 17, size: TYPE.small } as const;
    return [{ kind: 'text', class: css, anchor: 'middle', ...place, text }];
  });
}

/**
 * How a scale of numbers is spread: columns from 0, or twenty dots of one in twenty each.
 *
 * @param alone the width in px of a picture that stands alone; null on a page
 */
export function drawNumbers(spec: NumbersSpec, alone: number | null = null): Scene[] {
  const words = wordsOf(spec.lang);
  const title = spec.kind === 'quantiles' ? `${spec.unit}. ${words.oneInTwenty}` : spec.unit;
  const head = wrapText(title, TYPE.label, NARROWEST);
  const tallest = Math.max(...dotsOf(spec.bins.map(({ share }) => share))) * (2 * RADIUS + 1) + 12;
  const bottom = head.length * TYPE.line + 6 + (spec.kind === 'histogram' ? PLOT : tallest);
  const base: Shape = { kind: 'line', class: 'chart-axis', x1: 0, x2: 100, y1: bottom, y2: bottom };
  const marks = spec.kind === 'histogram' ? columns(spec, bottom, alone) : dots(spec, bottom);
  const shapes = [
    ...textLines(head, 0, 'chart-note'),
    ...marks,
    base,
    ...labels(spec, bottom, alone),
  ];
  return nameScenes(spec, addNotes([{ height: bottom + 26, shapes }], spec.notes));
}
