import { expect, test } from 'vitest';
import { chartFor } from './choose.ts';
import type { Rect, Scene, Text } from '../draw/scene.ts';
import { draw, type ChartSpec } from './spec.ts';
import {
  age,
  choice,
  question,
  satisfaction,
  satisfactionByAge,
  shares,
  worries,
  worryShares,
} from '../samples.fixture.ts';

const options = { survey: 's', lang: 'vi' } as const;

function scenesOf(spec: ChartSpec | null): Scene[] {
  return spec === null ? [] : draw(spec).map(({ scene }) => scene);
}
const rects = (scene: Scene | undefined, name: string): Rect[] =>
  (scene?.shapes ?? []).filter(
    (shape): shape is Rect => shape.kind === 'rect' && shape.class.includes(name),
  );
const texts = (scene: Scene | undefined): Text[] =>
  (scene?.shapes ?? []).filter((shape): shape is Text => shape.kind === 'text');

test('bars are as long as their shares, on one scale for every chart', () => {
  const [bars] = scenesOf(chartFor(worries, worryShares, options));
  const answers = rects(bars, 'chart-bar').filter((one) => !one.class.includes('apart'));
  expect(answers.map(({ width }) => width)).toEqual([
    expect.closeTo(0.4021 * 80),
    expect.closeTo(0.3112 * 80),
    expect.closeTo(0.12 * 80),
  ]);
});

test('what is withheld has one length, a mark, and no figure', () => {
  const [few] = scenesOf(chartFor(worries, worryShares, options));
  const other = shares(worries, [0.01, null, 0.9, null, null, null], { base: 'dk' });
  const [many] = scenesOf(chartFor(worries, other, options));
  const lengths = [few, many].flatMap((scene) =>
    rects(scene, 'withheld').map(({ width }) => width),
  );
  expect(new Set(lengths)).toEqual(new Set([12]));
  expect(lengths).toHaveLength(6);
  expect(texts(few).filter(({ text }) => text === '[c] giữ kín')).toHaveLength(2);
});

test('a stack is a whole less its don’t-knows, and turns at one place in every row', () => {
  const [scene] = scenesOf(chartFor(satisfaction, satisfactionByAge, { ...options, by: age }));
  const segments = rects(scene, 'chart-segment');
  const rows = Map.groupBy(segments, ({ y }) => y);
  expect(rows.size).toBe(3);
  const middles = [...rows.values()].map((row) => {
    const neutral = row.find(({ class: name }) => name.includes('middle'));
    return neutral === undefined ? Number.NaN : neutral.x + neutral.width / 2;
  });
  for (const middle of middles) expect(middle).toBeCloseTo(middles[0] ?? 0, 9);
  const [first = [], second = []] = rows.values();
  const length = (row: readonly Rect[]) => row.reduce((sum, { width }) => sum + width, 0);
  expect(length(first) / length(second)).toBeCloseTo(0.95 / 0.9, 9);
  for (const { x, width } of segments) {
    expect(x).toBeGreaterThanOrEqual(-1e-9);
    expect(x + width).toBeLessThanOrEqual(100 + 1e-9);
  }
});

test('a chart longer than a sheet of paper is cut between rows, and stays one chart', () => {
  const places = question(
    'noi',
    'Nơi ở',
    Array.from({ length: 18 }, (_, at) => choice(`p${at}`, `Xã ${at}`)),
  );
  const results = places.choices.flatMap(({ name }) =>
    shares(worries, [0.2, 0.3, 0.5], { by: 'noi', group: name }).slice(0, 3),
  );
  const scenes = scenesOf(chartFor(worries, results, { ...options, by: places, choice: 'viec' }));
  expect(scenes.map((scene) => rects(scene, 'chart-bar').length)).toEqual([8, 10]);
  expect(scenes.map(({ id }) => id)).toEqual(['s-q1-noi-viec', 's-q1-noi-viec-2']);
  expect(scenes[1]?.title).toContain('(phần 2/2)');
});

test('a figure that a phone has no room for stands in its piece on a wide page', () => {
  const [scene] = scenesOf(chartFor(satisfaction, satisfactionByAge, { ...options, by: age }));
  const inside = texts(scene).filter((one) => one.class.includes('chart-inside'));
  const roomy = inside.filter((one) => one.class.includes('chart-roomy')).map(({ text }) => text);
  expect(roomy).toContain('8,0%');
  expect(roomy).not.toContain('50,0%');
  // Of 2% no page has room; the table beside it has the figure.
  expect(inside.map(({ text }) => text)).not.toContain('2,0%');
});
