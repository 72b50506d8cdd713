import type { Scene, Shape } from './scene.ts';
import type { StripSpec } from './spec.ts';

const HEIGHT = 12;

const CLASSES: Readonly<Record<string, string>> = {
  lead: 'chart-bar',
  rest: 'chart-empty',
  apart: 'chart-bar chart-apart',
};

const bar = (css: string, x: number, width: number): Shape => ({
  ...{ kind: 'rect', class: css },
  ...{ x, y: 0, width, height: HEIGHT },
});

/** One bar without words, from 0 to the whole; of one share alone the whole is outlined. Its figure stands beside it. */
export function drawStrip({ id, title, pieces }: StripSpec): Scene {
  // Printed shares are rounded, and may add up to a little more than the whole.
  const sum = pieces.reduce((all, { share }) => all + share, 0);
  const whole = Math.max(1, sum);
  let from = 0;
  const shapes = pieces.map(({ share, tone }): Shape => {
    const [x, width] = [(from / whole) * 100, (share / whole) * 100];
    from += share;
    const css = CLASSES[tone] ?? `chart-segment chart-${tone}`;
    return bar(css, x, width);
  });
  const track = bar('chart-empty', 0, 100);
  return {
    ...{ id, title, layout: 'stretch', width: 100, height: HEIGHT },
    shapes: pieces.length === 1 ? [track, ...shapes] : shapes,
  };
}
