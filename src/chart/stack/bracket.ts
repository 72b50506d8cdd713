import { NARROWEST, TYPE, textLines, type Drawn, type Shape } from '../draw/index.ts';
import { shareText, wrapText } from '../text/index.ts';
import { leftOf, type StackScale } from './scale.ts';
import type { StackRow, StackSpec } from './shape.ts';

type Net = StackSpec['nets'][number];

/** Between a stack and its bracket, which leaves the tick of the baseline free, px. */
const CLEAR = 4;
/** Of the ends of a bracket. */
const END = 4;

/** From where to where the answers of a side lie, per cent of the width. */
function extentOf(
  spec: StackSpec,
  values: readonly number[],
  side: Net['side'],
  { baseline, perShare }: StackScale,
): { readonly from: number; readonly to: number } {
  const start = baseline - leftOf(spec, values) * perShare;
  const width = (at: (side: number) => boolean): number =>
    values.reduce((sum, value, n) => sum + (at(spec.segments[n]?.side ?? 1) ? value : 0), 0) *
    perShare;
  const from = side === -1 ? start : start + width((own) => own < 1);
  return { from, to: from + width((own) => own === side) };
}

const linesOf = (spec: StackSpec, { value, label }: Net): string[] =>
  wrapText(`${shareText(value, spec.lang, spec.base)} ${label}`, TYPE.label, NARROWEST);

const rule = (x1: number, y1: number, x2: number, y2: number): Shape => ({
  ...{ kind: 'line', class: 'chart-middle-tick' },
  ...{ x1, y1, x2, y2 },
});

/** A bracket whose ends point to the stack at `edge` from the line at `y`. */
function bracket({ from, to }: ReturnType<typeof extentOf>, y: number, edge: number): Shape[] {
  return [rule(from, y, to, y), rule(from, y, from, edge), rule(to, y, to, edge)];
}

/** The share of the lower side over its bracket, over the stack; nothing where it is not told. */
export function bracketOver(
  spec: StackSpec,
  { values }: StackRow,
  top: number,
  scale: StackScale,
): Drawn {
  const net = spec.nets.find(({ side }) => side === -1);
  if (net === undefined || values === null) return { shapes: [], bottom: top };
  const lines = linesOf(spec, net);
  const y = top + lines.length * TYPE.line + 4;
  const shapes = bracket(extentOf(spec, values, -1, scale), y, y + END);
  return { shapes: [...textLines(lines, top, 'chart-label'), ...shapes], bottom: y + END + CLEAR };
}

/** The share of the upper side under its bracket, under the stack; nothing where it is not told. */
export function bracketUnder(
  spec: StackSpec,
  { values }: StackRow,
  top: number,
  scale: StackScale,
): Drawn {
  const net = spec.nets.find(({ side }) => side === 1);
  if (net === undefined || values === null) return { shapes: [], bottom: top };
  const extent = extentOf(spec, values, 1, scale);
  const y = top + CLEAR + END;
  const lines = linesOf(spec, net);
  const texts = textLines(lines, y + 2, 'chart-label').map((text) => ({
    ...text,
    x: extent.to,
    anchor: 'end' as const,
  }));
  return {
    shapes: [...bracket(extent, y, y - END), ...texts],
    bottom: y + 2 + lines.length * TYPE.line + 2,
  };
}
