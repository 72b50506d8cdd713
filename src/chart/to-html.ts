import { toSvg } from './draw/index.ts';
import { classOf, draw, type ChartSpec } from './kinds/index.ts';

/**
 * Draws a spec as the HTML of a chart: a `div.chart` with one SVG or, for charts longer than a sheet of paper, several under each other; for
 * lines a narrow and a wide one of which a container query shows one. Classes only, no colours, everything escaped. Needs
 * src/styles/chart.css.
 *
 * @param small whether lines are drawn for a phone alone, which a wide page shows at that size: half the bytes, where the whole chart is
 *   a link away
 */
export function toHtml(spec: ChartSpec, small = false): string {
  const drawings = draw(spec)
    .filter(({ for: width }) => !(small && width === 'wide'))
    .map(({ for: width, scene }) => toSvg(scene, width === 'any' ? '' : `chart-${width}`));
  return `<div class="${classOf(spec)}">\n${drawings.join('\n')}\n</div>`;
}
