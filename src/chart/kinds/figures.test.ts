import { expect, test } from 'vitest';
import { common, scenesOf, textsOf } from './drawn.fixture.ts';

test('the figure of a bar stands after it, and at its inner end where a phone has no room after it', () => {
  const rows = [0, 0.5, 1].map((value) => ({ label: 'Có', value }));
  const [scene] = scenesOf({ ...common, kind: 'bar', sections: [{ heading: null, rows }] });
  expect(textsOf(scene?.shapes ?? [], 'chart-value')).toMatchObject([
    { x: 0, dx: 0, anchor: 'start' },
    { x: 40, dx: 6, anchor: 'start' },
    { x: 80, dx: 6, anchor: 'start' },
  ]);
});

test('a section that is cut between pages has its heading once', () => {
  const rows = Array.from({ length: 11 }, () => ({ label: 'Có', value: 0.5 }));
  const scenes = scenesOf({ ...common, kind: 'grouped', sections: [{ heading: 'Nam', rows }] });
  expect(scenes.map(({ shapes }) => textsOf(shapes, 'chart-heading').length)).toEqual([1, 0]);
});

test('a small trend of one reading has its figure once', () => {
  const point = (date: string, value: number | null) => ({ date, label: date.slice(0, 4), value });
  const scenes = scenesOf({
    ...{ ...common, kind: 'multiples' },
    panels: [
      { heading: 'A', points: [point('2024-01-01', null), point('2025-01-01', 0.3)] },
      { heading: 'B', points: [point('2024-01-01', 0.5), point('2025-01-01', 0.6)] },
    ],
  });
  for (const { shapes } of scenes)
    expect(textsOf(shapes, 'chart-value').map(({ text, anchor }) => [text, anchor])).toEqual([
      ['30,0%', 'end'],
      ['50,0%', 'start'],
      ['60,0%', 'end'],
    ]);
});

test('a trend has a line at round shares, fewer of them on a phone', () => {
  const point = (date: string, value: number) => ({ date, label: date.slice(0, 4), value });
  const lines = (high: number) => {
    const points = [point('2024-01-01', 0.2), point('2025-01-01', high)];
    const scenes = scenesOf({ ...common, kind: 'trend', unit: 'percent', points });
    return scenes.map(({ shapes }) => shapes.filter((one) => one.class === 'chart-grid').length);
  };
  // Up to 60% every fifth of the whole on a phone, every tenth on a page; up to 80% every fifth; up to 40% every tenth.
  expect([lines(0.55), lines(0.75), lines(0.4)]).toEqual([
    [4, 7],
    [5, 5],
    [5, 5],
  ]);
});
