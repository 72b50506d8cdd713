import { htmlOf } from './html.ts';
import { classOf, draw, type ChartSpec } from './kinds/index.ts';

/** Draws a spec of any kind as the HTML of a chart. */
export function toHtml(spec: ChartSpec): string {
  return htmlOf(draw(spec), classOf(spec));
}
