import { TYPE, type Scene, type Shape } from './scene.ts';
import { hatchPattern, round, tag, writeShape, writeText, type Across } from './shape.ts';

/** The size of most lines of type: said once, on the drawing. */
function commonSize(shapes: readonly Shape[]): number | undefined {
  const sizes = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.size] : []));
  const counts = new Map<number, number>();
  for (const size of sizes) counts.set(size, (counts.get(size) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

const rowOf = (shape: Shape | undefined): number =>
  shape?.kind === 'rect' || shape?.kind === 'text' ? (shape.row ?? 0) : 0;

/** Lines of shapes; those of one row in a frame of their own. */
function inRows(shapes: readonly Shape[], write: (shape: Shape) => string): string[] {
  return shapes.flatMap((shape, at) => {
    const row = rowOf(shape);
    const begins = row !== 0 && rowOf(shapes[at - 1]) !== row;
    const ends = row !== 0 && rowOf(shapes[at + 1]) !== row;
    return [
      ...(begins ? [`<svg y="${round(row)}">`] : []),
      write(shape),
      ...(ends ? ['</svg>'] : []),
    ];
  });
}

/**
 * A Scene as SVG text: classes instead of colours, no style, everything escaped. One shape a line, so that a snapshot's
 * diff is a visible change. The only ids are those of the scene.
 */
export function toSvg(scene: Scene, className = ''): string {
  const stretch = scene.layout === 'stretch';
  const across: Across = (value) => `${round(value)}${stretch ? '%' : ''}`;
  const hatch = `${scene.id}-hatch`;
  const hatched = scene.shapes.some((shape) => shape.kind === 'rect' && shape.hatched === true);
  const common = commonSize(scene.shapes);
  const lines = inRows(scene.shapes, (shape) =>
    shape.kind === 'text' ? writeText(shape, across, common) : writeShape(shape, across, hatch),
  );
  const size = stretch
    ? { height: scene.height }
    : { viewBox: `0 0 ${round(scene.width)} ${round(scene.height)}` };
  return tag(
    'svg',
    {
      class: `chart-svg ${className}`.trim(),
      ...size,
      // The style sheet has it where it is that of labels.
      'font-size': common === TYPE.label ? undefined : common,
      role: 'img',
      'aria-label': scene.title,
    },
    ['', ...(hatched ? [hatchPattern(hatch)] : []), ...lines, ''].join('\n'),
  );
}
