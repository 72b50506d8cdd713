import { drawBars } from './draw-bars.ts';
import { drawHeat } from './draw-heat.ts';
import { drawIntervals } from './draw-intervals.ts';
import { drawLine } from './draw-line.ts';
import { drawMultiples } from './draw-multiples.ts';
import { drawNumbers } from './draw-numbers.ts';
import { drawPlaces } from './draw-places.ts';
import { drawPyramid } from './draw-pyramid.ts';
import { drawSlope } from './draw-slope.ts';
import { drawSpark } from './draw-spark.ts';
import { drawStack } from './draw-stack.ts';
import { drawStrip } from './draw-strip.ts';
import { drawKey, drawVerbal } from './draw-words.ts';
import type { FrameName } from './line-frame.ts';
import type { Scene } from './scene.ts';
import type { ChartSpec } from './spec.ts';

/** A drawing and the widths it is for: `any` stretches, the other two are shown by a container query. */
export interface Drawing {
  readonly for: 'any' | 'narrow' | 'wide' | 'spark';
  readonly scene: Scene;
}

function anyWidth(scenes: readonly Scene[]): Drawing[] {
  return scenes.map((scene) => ({ for: 'any', scene }));
}

function twoWidths(drawAt: (name: FrameName) => Scene): Drawing[] {
  return [
    { for: 'narrow', scene: drawAt('narrow') },
    { for: 'wide', scene: drawAt('wide') },
  ];
}

/**
 * Draws a spec: for any width for kinds that stretch, in parts that a sheet of paper holds; at two widths for the others. Pure: the same spec is the same scene.
 *
 * @param alone the width in px of a picture that stands alone: what a table says beside the drawing of a page, it says itself
 */
export function draw(spec: ChartSpec, alone: number | null = null): Drawing[] {
  switch (spec.kind) {
    case 'bar':
    case 'grouped':
      return anyWidth(drawBars(spec));
    case 'interval':
      return anyWidth(drawIntervals(spec));
    case 'diverging':
    case 'stacked':
      return anyWidth(drawStack(spec, alone));
    case 'strip':
      return anyWidth([drawStrip(spec)]);
    case 'heat':
      return anyWidth(drawHeat(spec));
    case 'histogram':
    case 'quantiles':
      return anyWidth(drawNumbers(spec, alone));
    case 'pyramid':
      return anyWidth(drawPyramid(spec));
    case 'verbal':
      return anyWidth(drawVerbal(spec));
    case 'key':
      return anyWidth(drawKey(spec));
    default:
      return drawFixed(spec);
  }
}

type FixedKind = 'trend' | 'slope' | 'multiples' | 'ranked' | 'tiles' | 'spark';

function drawFixed(spec: Extract<ChartSpec, { kind: FixedKind }>): Drawing[] {
  switch (spec.kind) {
    case 'trend':
      return twoWidths((name) => drawLine(spec, name));
    case 'slope':
      return twoWidths((name) => drawSlope(spec, name));
    case 'multiples':
      return twoWidths((name) => drawMultiples(spec, name));
    case 'ranked':
    case 'tiles':
      return twoWidths((name) => drawPlaces(spec, name));
    case 'spark':
      return [{ for: 'spark', scene: drawSpark(spec) }];
  }
}
