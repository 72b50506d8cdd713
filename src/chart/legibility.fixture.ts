import { NARROWEST, TYPE, type Scene, type Text } from './draw/scene.ts';
import { textWidth } from './text/measure.ts';

/** Left and right edge of a text in px, in a container of 280 px or in the viewBox. */
function extent(text: Text, scene: Scene): [number, number] {
  const x = scene.layout === 'stretch' ? (text.x / 100) * NARROWEST : text.x;
  const width = textWidth(text.text, text.size);
  const left = x + (text.dx ?? 0) - { start: 0, middle: width / 2, end: width }[text.anchor];
  return [left, left + width];
}

function faultsOf(text: Text, scene: Scene): string[] {
  const right = scene.layout === 'stretch' ? NARROWEST : scene.width;
  const [left, end] = extent(text, scene);
  const clipped = left < -0.01 || end > right + 0.01 || text.y > scene.height || text.y < 8;
  return [
    ...(clipped ? [`clipped: ${text.text}`] : []),
    ...(text.size < 12 ? [`small: ${text.text}`] : []),
  ];
}

/** What cannot be read in a drawing at its narrowest: text that is clipped, too small, or lies over another. */
export function illegible(scene: Scene): string[] {
  const texts = scene.shapes.filter(
    (shape): shape is Text => shape.kind === 'text' && !shape.class.includes('chart-roomy'),
  );
  const pairs = texts.flatMap((a, at) => texts.slice(at + 1).map((b) => [a, b] as const));
  const over = pairs.filter(([a, b]) => {
    const [[from, to], [start, end]] = [extent(a, scene), extent(b, scene)];
    return Math.abs(a.y - b.y) < TYPE.small - 0.01 && to > start && end > from;
  });
  return [
    ...texts.flatMap((text) => faultsOf(text, scene)),
    ...over.map(([a, b]) => `overlap: ${a.text} / ${b.text}`),
  ];
}
