import { escapeHtml } from '../../format/index.ts';
import type { Path, Rect, Shape, Text } from './scene.ts';

type Attributes = Record<string, string | number | undefined>;

/** An element; attributes that are undefined are left out. */
export function tag(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${typeof value === 'number' ? round(value) : escapeHtml(value ?? '')}"`,
    )
    .join('');
  return content === undefined ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** A measure to a hundredth of a px. */
export function round(value: number): string {
  return String(Math.round(value * 100) / 100 + 0);
}

/** Writes what is measured along the width. */
export type Across = (value: number) => string;

/** Along the width; 0 is what SVG takes by itself. */
function from(value: number, across: Across): string | undefined {
  return value === 0 ? undefined : across(value);
}

/**
 * A line of type as SVG.
 *
 * @param common the size that the drawing says once for all its type; without it each line says its own
 */
export function writeText(shape: Text, across: Across, common?: number): string {
  const anchor = shape.anchor === 'start' ? undefined : shape.anchor;
  const { row = 0, dx } = shape;
  const y = shape.y - row;
  const size = shape.size === common ? undefined : shape.size;
  // A label is type as the drawing has it: only where lines may lie under it does its class matter.
  const css = shape.class === 'chart-label' && common !== undefined ? undefined : shape.class;
  const look = { y, class: css, dx, 'font-size': size, 'text-anchor': anchor };
  return tag('text', { ...look, x: from(shape.x, across) }, escapeHtml(shape.text));
}

function movedBy({ dx = 0, dy = 0, scale = 1 }: Path): string | undefined {
  if (dx === 0 && dy === 0 && scale === 1) return undefined;
  const moved = `translate(${round(dx)} ${round(dy)})`;
  return scale === 1 ? moved : `${moved} scale(${round(scale)})`;
}

function writeRect(shape: Rect, across: Across, hatch: string): string {
  const { row = 0, height } = shape;
  return tag('rect', {
    width: across(shape.width),
    class: shape.class,
    height,
    x: from(shape.x, across),
    y: from(shape.y - row, round),
    fill: shape.hatched === true ? `url(#${hatch})` : undefined,
  });
}

/** A shape as SVG; `across` writes what is measured along the width. */
export function writeShape(shape: Shape, across: Across, hatch: string): string {
  switch (shape.kind) {
    case 'text':
      return writeText(shape, across);
    case 'rect':
      return writeRect(shape, across, hatch);
    case 'swatch':
      return tag('rect', {
        class: shape.class,
        y: shape.y,
        width: shape.size,
        height: shape.size,
      });
    case 'line': {
      const { x1, y1, x2, y2 } = shape;
      return tag('line', {
        class: shape.class,
        x1: from(x1, across),
        y1,
        x2: from(x2, across),
        y2,
      });
    }
    case 'path':
      return tag('path', { class: shape.class, d: shape.d, transform: movedBy(shape) });
    case 'circle':
      return tag('circle', { class: shape.class, cx: across(shape.cx), cy: shape.cy, r: shape.r });
  }
}

/** The hatch of what is suppressed. */
export function hatchPattern(id: string): string {
  const stroke = tag('path', { class: 'chart-hatch', d: 'M0 6L6 0' });
  const box = { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse' };
  return tag('defs', {}, tag('pattern', box, stroke));
}
