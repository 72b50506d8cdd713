import { expect, test } from 'vitest';
import { chartFor } from './choose.ts';
import { draw } from './draw.ts';
import {
  age,
  choice,
  merger,
  question,
  satisfaction,
  satisfactionByAge,
  shares,
  waves,
  worries,
  worryShares,
} from './samples.fixture.ts';
import { NARROWEST, TYPE, type Scene, type Text } from './scene.ts';
import type { ChartSpec } from './spec.ts';
import { textWidth } from './text.ts';
import { trendFor } from './trend.ts';

const options = { survey: 's', lang: 'vi' } as const;

const texts = (scene: Scene): Text[] =>
  scene.shapes.filter((shape): shape is Text => shape.kind === 'text');

/** Left and right edge of a text in px, in a container of 280 px or in the viewBox. */
function extent(text: Text, scene: Scene): [number, number] {
  const x = scene.layout === 'stretch' ? (text.x / 100) * NARROWEST : text.x;
  const width = textWidth(text.text, text.size);
  const left = x + (text.dx ?? 0) - { start: 0, middle: width / 2, end: width }[text.anchor];
  return [left, left + width];
}

const words = 'Cơ quan nhà nước giải quyết kịp thời, đúng pháp luật kiến nghị của người dân';
const wide = question(
  'q9',
  'Câu hỏi',
  ['1', '2', '3', '4'].map((name) => choice(name, `${words} ${words} ${name}`.slice(0, 120))),
);
const marked = shares(wide, [1, 0.9996, 0.74, 0], { marks: ['u', 'low'] });

test.each<[string, ChartSpec | null]>([
  ['bars', chartFor(worries, worryShares, options)],
  ['labels of 120 characters', chartFor(wide, marked, options)],
  [
    'groups',
    chartFor(wide, shares(wide, [1, 0.9, 0.5, 0.01], { by: 'tuoi', group: 'c' }), {
      ...options,
      by: age,
    }),
  ],
  ['stack', chartFor(satisfaction, satisfactionByAge, { ...options, by: age })],
  [
    'trend',
    trendFor(waves, { id: 't', lang: 'vi', label: 'x', unit: 'percent', breaks: [merger] }),
  ],
])('nothing is clipped or overlaps at 320 px: %s', (_, spec) => {
  const scenes = spec === null ? [] : draw(spec).map(({ scene }) => scene);
  expect(scenes.length).toBeGreaterThan(0);
  for (const scene of scenes) {
    const right = scene.layout === 'stretch' ? NARROWEST : scene.width;
    const all = texts(scene);
    for (const text of all) {
      const [left, end] = extent(text, scene);
      expect(left, text.text).toBeGreaterThanOrEqual(-0.01);
      expect(end, text.text).toBeLessThanOrEqual(right + 0.01);
      expect(text.y, text.text).toBeLessThanOrEqual(scene.height);
      expect(text.size).toBeGreaterThanOrEqual(12);
    }
    for (const [at, a] of all.entries()) {
      for (const b of all.slice(at + 1)) {
        const [[from, to], [start, end]] = [extent(a, scene), extent(b, scene)];
        const apart = Math.abs(a.y - b.y) >= TYPE.small || to <= start || end <= from;
        expect(apart, `${a.text} / ${b.text}`).toBe(true);
      }
    }
  }
});
