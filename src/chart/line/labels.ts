import { formatNumber, formatShare } from '../../format/index.ts';
import { digitsOf, isDrawn, reasonText, textWidth } from '../text/index.ts';
import { breakX, type LineScales, type LineSpec } from './scales.ts';
import { TYPE, type Text } from '../draw/index.ts';
import type { LinePoint } from '../spec/index.ts';

const GAP = 4;
/** Of a text to the right edge, where a fallback font may run wider. */
const EDGE = 6;

/** A figure in the unit of the series. */
export function figureText(
  value: number,
  spec: Pick<LineSpec, 'unit' | 'lang'>,
  digits: number,
): string {
  return spec.unit === 'percent'
    ? formatShare(value, spec.lang, digits)
    : formatNumber(value, spec.lang, digits);
}

/** First and last reading, then the highest and the lowest, then the rest: who gets a label where not all have room. */
function byImportance(points: readonly LinePoint[]): number[] {
  const order = points.map((_, at) => at);
  const drawn = order.filter((at) => points[at] !== undefined && isDrawn(points[at]));
  const value = (at: number) => points[at]?.value ?? 0;
  const high = drawn.reduce((a, b) => (value(b) > value(a) ? b : a), drawn[0] ?? 0);
  const low = drawn.reduce((a, b) => (value(b) < value(a) ? b : a), drawn[0] ?? 0);
  return [...new Set([0, points.length - 1, high, low, ...order])];
}

interface Box {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

function collides(a: Box, b: Box): boolean {
  return a.from < b.to + GAP && b.from < a.to + GAP && Math.abs(a.y - b.y) < TYPE.small + 3;
}

/** Texts that are centred on their points, moved inwards at the edges, and left out where they would touch one before them. */
function placeTexts(
  wishes: readonly { text: string; x: number; y: number; class: string }[],
  scales: LineScales,
): Text[] {
  const taken: Box[] = [];
  return wishes.flatMap(({ text, x, y, class: className }) => {
    const half = textWidth(text, TYPE.small) / 2;
    const middle = Math.min(Math.max(x, half), scales.width - EDGE - half);
    const box = { from: middle - half, to: middle + half, y };
    if (taken.some((other) => collides(box, other))) return [];
    taken.push(box);
    const place = { x: middle, y, size: TYPE.small, anchor: 'middle' } as const;
    return [{ kind: 'text', class: className, ...place, text } as const];
  });
}

/** The middle of a figure, moved to its reading's side of a break that would cross it out. */
function besideBreaks(text: string, x: number, spec: LineSpec, scales: LineScales): number {
  const reach = textWidth(text, TYPE.small) / 2 + GAP;
  const lines = spec.breaks.flatMap(({ date }) => breakX(spec, scales, date) ?? []);
  const [near] = lines.toSorted((a, b) => Math.abs(a - x) - Math.abs(b - x));
  if (near === undefined || Math.abs(near - x) >= reach) return x;
  return near <= x ? near + reach : near - reach;
}

/** The figures above their markers; a suppressed reading has its mark on the axis instead. */
export function valueTexts(spec: LineSpec, scales: LineScales): Text[] {
  const wishes = byImportance(spec.points).flatMap((at) => {
    const point = spec.points[at];
    if (point === undefined) return [];
    const x = scales.x(point.date);
    if (isDrawn(point)) {
      const text = figureText(point.value, spec, digitsOf(point.value, spec.unit, point.base));
      return [
        {
          text,
          x: besideBreaks(text, x, spec, scales),
          y: scales.y(point.high ?? point.value) - (point.high === null ? 11 : 6),
          class: 'chart-value',
        },
      ];
    }
    const text = reasonText(point);
    return text === '' ? [] : [{ text, x, y: scales.bottom - 6, class: 'chart-note' }];
  });
  return placeTexts(wishes, scales);
}

/** The readings' dates under the axis. */
export function dateTexts(spec: LineSpec, scales: LineScales): Text[] {
  const wishes = byImportance(spec.points).flatMap((at) => {
    const point = spec.points[at];
    if (point === undefined) return [];
    return [
      { text: point.label, x: scales.x(point.date), y: scales.bottom + 24, class: 'chart-small' },
    ];
  });
  return placeTexts(wishes, scales);
}
