import type { Scene, Shape } from '../chart/index.ts';

/** The inside of a swatch, which a stretching scene sets in px. */
function placed(shape: Shape, across: (x: number) => number, left: number, top: number): Shape {
  switch (shape.kind) {
    case 'swatch': {
      const { class: css, size } = shape;
      return { kind: 'rect', class: css, x: left, y: shape.y + top, width: size, height: size };
    }
    // A picture has no rows of its own: every place is counted from its top.
    case 'rect': {
      const box = { x: left + across(shape.x), y: shape.y + top, width: across(shape.width) };
      return { ...shape, ...box, row: 0 };
    }
    case 'text': {
      const { dx = 0, ...text } = shape;
      return { ...text, x: left + across(shape.x) + dx, y: shape.y + top, row: 0 };
    }
    case 'line': {
      const [x1, x2] = [left + across(shape.x1), left + across(shape.x2)];
      return { ...shape, x1, x2, y1: shape.y1 + top, y2: shape.y2 + top };
    }
    case 'circle':
      return { ...shape, cx: left + across(shape.cx), cy: shape.cy + top };
    case 'path':
      return { ...shape, dx: left, dy: top };
  }
}

/** The shapes of a scene in px of a larger drawing: per cents of a stretching one are of `width`. */
export function flatten(scene: Scene, left: number, top: number, width: number): Shape[] {
  const across = (x: number) => (scene.layout === 'stretch' ? (x / 100) * width : x);
  return scene.shapes.map((shape) => placed(shape, across, left, top));
}
