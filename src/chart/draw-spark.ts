import { isDrawn } from './cell-text.ts';
import type { Scene } from './scene.ts';
import { trendIn } from './small-trend.ts';
import type { SparkSpec } from './spec.ts';

/** A trend without words, as high as a line of text: its figures stand beside it. */
export function drawSpark(spec: SparkSpec): Scene {
  const size = { width: 120, height: 28 };
  const values = spec.points.filter(isDrawn).map(({ value }) => value);
  const least = spec.unit === 'percent' ? 0 : Math.min(...values);
  const dates = spec.points.map(({ date }) => date).toSorted();
  const box = { left: 4, right: 116, top: 4, bottom: 24 };
  const shapes = trendIn(spec, box, dates, [least, Math.max(...values, 0.01)]);
  return { id: spec.id, title: spec.title, layout: 'fixed', ...size, shapes };
}
