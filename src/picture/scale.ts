import type { Shape } from '../chart/index.ts';

/** A shape in px made `by` times as large, then moved. */
export function scaled(shape: Shape, by: number, left: number, top: number): Shape {
  const [x, y] = [(own: number) => left + own * by, (own: number) => top + own * by];
  switch (shape.kind) {
    case 'swatch':
      return { ...shape, y: y(shape.y), size: shape.size * by };
    case 'rect': {
      const size = { width: shape.width * by, height: shape.height * by };
      return { ...shape, ...size, x: x(shape.x), y: y(shape.y) };
    }
    case 'text':
      return { ...shape, x: x(shape.x), y: y(shape.y), size: shape.size * by };
    case 'line': {
      const { x1, x2, y1, y2 } = shape;
      return { ...shape, x1: x(x1), x2: x(x2), y1: y(y1), y2: y(y2) };
    }
    case 'circle':
      return { ...shape, cx: x(shape.cx), cy: y(shape.cy), r: shape.r * by };
    case 'path': {
      const { dx = 0, dy = 0, scale = 1 } = shape;
      return { ...shape, dx: x(dx), dy: y(dy), scale: scale * by };
    }
  }
}
