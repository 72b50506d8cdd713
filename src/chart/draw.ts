import { drawBars } from './draw-bars.ts';
import { drawLine } from './draw-line.ts';
import { drawStack } from './draw-stack.ts';
import type { Scene } from './scene.ts';
import type { ChartSpec } from './spec.ts';

/** A drawing and the widths it is for: `any` stretches, the other two are shown by a container query. */
export interface Drawing {
  readonly for: 'any' | 'narrow' | 'wide';
  readonly scene: Scene;
}

/** Draws a spec: for any width for kinds that stretch, in parts that a sheet of paper holds; at two widths for lines. Pure: the same spec is the same scene. */
export function draw(spec: ChartSpec): Drawing[] {
  switch (spec.kind) {
    case 'bar':
    case 'grouped':
      return drawBars(spec).map((scene) => ({ for: 'any', scene }));
    case 'diverging':
    case 'stacked':
      return drawStack(spec).map((scene) => ({ for: 'any', scene }));
    case 'line':
      return [
        { for: 'narrow', scene: drawLine(spec, 'narrow') },
        { for: 'wide', scene: drawLine(spec, 'wide') },
      ];
  }
}
