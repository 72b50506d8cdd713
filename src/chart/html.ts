import { toSvg, type Drawing } from './draw/index.ts';

/** Drawings as the HTML of a chart; `css` are the classes of the element around them. */
export function htmlOf(drawings: readonly Drawing[], css = 'chart'): string {
  const svgs = drawings.map(({ for: width, scene }) =>
    toSvg(scene, width === 'any' ? '' : `chart-${width}`),
  );
  return `<div class="${css}">\n${svgs.join('\n')}\n</div>`;
}
