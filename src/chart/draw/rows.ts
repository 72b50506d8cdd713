import { addNotes, nameScenes, pagesOf } from './pages.ts';
import type { Scene, Shape } from './scene.ts';
import type { CommonSpec } from '../spec/index.ts';

/** Shapes, and where the next may begin. */
export interface Drawn {
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

const NOTHING: Drawn = { shapes: [], bottom: 0 };

/** Draws things under each other, each from where the one before it ended. */
export function drawUnder<T>(
  things: readonly T[],
  start: Drawn,
  draw: (thing: T, top: number) => Drawn,
): Drawn {
  return things.reduce<Drawn>(({ shapes, bottom }, thing) => {
    const drawn = draw(thing, bottom);
    return { shapes: [...shapes, ...drawn.shapes], bottom: drawn.bottom };
  }, start);
}

interface Parts<T> {
  readonly rows: readonly T[];
  /** Once, over the first row. */
  readonly head?: Drawn;
  readonly draw: (row: T, top: number) => Drawn;
  /** Under the rows of every page: an axis. */
  readonly foot?: (bottom: number) => Drawn;
}

/** The scenes of a chart of rows: cut between rows where paper must be. */
export function rowScenes<T>(
  spec: CommonSpec,
  { rows, head = NOTHING, draw, foot }: Parts<T>,
): Scene[] {
  const parts = pagesOf(rows).map((page, at) => {
    const start = at === 0 ? head : NOTHING;
    const body = drawUnder(page, start, draw);
    const end = foot?.(body.bottom) ?? { shapes: [], bottom: body.bottom };
    return { height: end.bottom, shapes: [...end.shapes, ...body.shapes] };
  });
  return nameScenes(spec, addNotes(parts, spec.notes));
}
