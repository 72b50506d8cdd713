import { cellText, groupLabel, shareText, textWidth, wrapText } from '../text/index.ts';
import {
  NARROWEST,
  TYPE,
  addNotes,
  drawUnder,
  nameScenes,
  pagesOf,
  textLines,
  type Drawn,
  type Rect,
  type Scene,
  type Shape,
  type Text,
} from '../draw/index.ts';
import type { StackRow, StackSpec } from './shape.ts';
import { insideFigure, leftOutLines } from './figures.ts';
import { bracketOver, bracketUnder } from './bracket.ts';
import { leftOf, stackScale, type StackScale } from './scale.ts';
import { stackLegend } from './legend.ts';

const HEIGHT = 28;
const APART = { gap: 6, height: 8 };
const GAP = 16;
const LEGEND_GAP = 12;
/** The distance of two lines of what found no room. */
const LEFT_OUT = 17;

/** Over what lies left of the baseline: stripes, seen on paper only, which may be printed without colours. */
function texture(spec: StackSpec, at: number, box: Omit<Rect, 'kind' | 'class'>): Shape[] {
  const { side, tone } = spec.segments[at] ?? {};
  if (side !== -1) return [];
  const y = box.y + HEIGHT / 2;
  const ends = { x1: box.x, x2: box.x + box.width, y1: y, y2: y };
  return [{ kind: 'line', class: `chart-texture chart-${tone}`, ...ends }];
}

function drawSegments(
  spec: StackSpec,
  values: readonly number[],
  y: number,
  scale: StackScale,
  alone: number | null,
): Shape[] {
  let x = scale.baseline - leftOf(spec, values) * scale.perShare;
  return values.flatMap((value, at) => {
    const tone = spec.segments[at]?.tone ?? 'middle';
    const box = { x, y, width: value * scale.perShare, height: HEIGHT };
    x += box.width;
    const text = shareText(value, spec.lang, spec.base);
    const inside = insideFigure(text, tone, box, alone);
    const rect: Shape = { kind: 'rect', class: `chart-segment chart-${tone}`, ...box };
    return value === 0 ? [] : [rect, ...texture(spec, at, box), ...inside];
  });
}

/** Ticks where opinion turns: above the stack, and below it where no don't-knows stand, so that they cross no figure. */
function baselineTicks(
  spec: StackSpec,
  y: number,
  { baseline }: StackScale,
  below: boolean,
): Shape[] {
  if (spec.kind === 'stacked') return [];
  return [y - 5, ...(below ? [y + HEIGHT] : [])].map((y1) => ({
    kind: 'line',
    class: 'chart-middle-tick',
    x1: baseline,
    x2: baseline,
    y1,
    y2: y1 + 5,
  }));
}

/** Don't-knows at the scale of the stack but under it, with their figure after the bar or under it. */
function drawApart(spec: StackSpec, share: number, top: number, scale: StackScale): Drawn {
  const y = top + APART.gap;
  const size = TYPE.small;
  const width = share * scale.perShare;
  const text = shareText(share, spec.lang, spec.base);
  const box = { x: 0, y, width, height: APART.height };
  const rect: Shape = { kind: 'rect', class: 'chart-bar chart-apart', ...box };
  const after = textWidth(text, size) + 6 <= NARROWEST * (1 - width / 100);
  const baseline = after ? y + APART.height / 2 + size / 3 : y + APART.height + size + 3;
  const place = { x: after ? width : 0, dx: after && width > 0 ? 6 : 0, y: baseline, size };
  const figure: Text = { kind: 'text', class: 'chart-small', anchor: 'start', ...place, text };
  return { shapes: width > 0 ? [rect, figure] : [figure], bottom: baseline + 4 };
}

/** What found no room in the stack, under it. */
function drawLeftOut(lines: readonly string[], top: number): Drawn {
  const size = TYPE.small;
  const shapes = lines.map((text, at): Text => {
    const place = { x: 0, y: top + 6 + at * LEFT_OUT + size, size, anchor: 'start' } as const;
    return { kind: 'text', class: 'chart-note', ...place, text };
  });
  return { shapes, bottom: lines.length === 0 ? top : top + 6 + lines.length * LEFT_OUT };
}

const nothing = (bottom: number): Drawn => ({ shapes: [], bottom });

function drawRow(
  spec: StackSpec,
  row: StackRow,
  top: number,
  scale: StackScale,
  alone: number | null,
): Drawn {
  const flags = row.values === null ? '' : row.marks.map((mark) => ` [${mark}]`).join('');
  const label =
    row.label === null ? '' : `${groupLabel({ ...row, label: row.label }, spec.lang)}${flags}`;
  const lines = label === '' ? [] : wrapText(label, TYPE.label, NARROWEST);
  const y = top + lines.length * TYPE.line + 5;
  const labels = textLines(lines, top, 'chart-label');
  if (row.values === null) {
    const why = cellText({ ...row, value: null }, spec.lang, spec.base);
    const note = textLines(wrapText(why, TYPE.label, NARROWEST), y - 5, 'chart-note');
    return { shapes: [...labels, ...note], bottom: y + TYPE.line };
  }
  const over = bracketOver(spec, row, y, scale);
  const stack = drawSegments(spec, row.values, over.bottom, scale, alone);
  const ticks = baselineTicks(spec, over.bottom, scale, row.apart === null);
  const under = bracketUnder(spec, row, over.bottom + HEIGHT, scale);
  const apart =
    row.apart === null ? nothing(under.bottom) : drawApart(spec, row.apart, under.bottom, scale);
  const left = drawLeftOut(leftOutLines(spec, row.values, scale.perShare, alone), apart.bottom);
  const parts = [over, under, apart, left].flatMap(({ shapes }) => shapes);
  return { shapes: [...labels, ...stack, ...ticks, ...parts], bottom: left.bottom };
}

/**
 * Stacked bars, one a group: around a baseline for a scale with two sides (`diverging`), from the left edge otherwise
 * (`stacked`). The legend stands above, in the order of the stack.
 *
 * @param alone the width in px of a picture that stands alone, where no figure may be left out; null on a page
 */
export function drawStack(spec: StackSpec, alone: number | null = null): Scene[] {
  const scale = stackScale(spec);
  const legend = stackLegend(spec);
  const scenes = pagesOf(spec.rows).map((rows, at) => {
    const head =
      at === 0 ? { ...legend, bottom: legend.bottom + LEGEND_GAP } : { shapes: [], bottom: 0 };
    const drawn = drawUnder(rows, head, (row, top) => {
      const { shapes, bottom } = drawRow(spec, row, top, scale, alone);
      return { shapes, bottom: bottom + GAP };
    });
    return { height: drawn.bottom, shapes: drawn.shapes };
  });
  return nameScenes(spec, addNotes(scenes, spec.notes));
}
