import { NARROWEST, TYPE, WIDE, type Rect, type Text } from '../draw/index.ts';
import { shareText, textWidth, wordsOf, wrapText } from '../text/index.ts';
import type { StackSpec } from './shape.ts';

/** Between a figure and the edges of its piece, px. */
const EDGES = 4;

type Piece = Pick<Rect, 'x' | 'y' | 'width' | 'height'>;

/** The narrowest drawing, in px, in which a figure stands inside a piece of `width` per cent. */
function needed(text: string, width: number): number {
  return ((textWidth(text, TYPE.small) + EDGES) * 100) / width;
}

/**
 * The figure inside its piece: where a phone has room for it, else where a wide page has (`chart-roomy`), else nowhere.
 *
 * @param alone the width in px of a picture that stands alone; null on a page, where the table stands beside
 */
export function insideFigure(
  text: string,
  tone: string,
  { x, y, width, height }: Piece,
  alone: number | null,
): Text[] {
  const needs = needed(text, width);
  if (needs > (alone ?? WIDE)) return [];
  const size = TYPE.small;
  const css = `chart-inside chart-on-${tone}${alone === null && needs > NARROWEST ? ' chart-roomy' : ''}`;
  const place = { x: x + width / 2, y: y + height / 2 + size / 3, size, anchor: 'middle' } as const;
  return [{ kind: 'text', class: css, ...place, text }];
}

/**
 * The figures of a row for which its pieces have no room, as lines under it: in a picture that stands alone they would be
 * lost. None on a page, and none of a single stack, whose legend has them all.
 *
 * @param scale how many per cent of the width a share of 1 takes
 */
export function leftOutLines(
  spec: StackSpec,
  values: readonly number[],
  scale: number,
  alone: number | null,
): string[] {
  if (alone === null || spec.rows.length === 1) return [];
  const left = values.flatMap((value, at) => {
    const text = shareText(value, spec.lang, spec.base);
    const fits = value > 0 && needed(text, value * scale) <= alone;
    return fits ? [] : [`${spec.segments[at]?.label ?? ''} ${text}`];
  });
  if (left.length === 0) return [];
  return wrapText(`${wordsOf(spec.lang).notInside} ${left.join('; ')}`, TYPE.small, alone);
}
