import { expect, test } from 'vitest';
import { chartFor } from './kinds/choose.ts';
import { draw } from './kinds/spec.ts';
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
import { illegible } from './legibility.fixture.ts';
import type { ChartSpec } from './kinds/spec.ts';
import { trendFor } from './kinds/choose-series.ts';

const options = { survey: 's', lang: 'vi' } as const;

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
  expect(scenes.flatMap(illegible)).toEqual([]);
});
