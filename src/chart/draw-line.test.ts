import { expect, test } from 'vitest';
import { drawLine } from './draw-line.ts';
import { joinedRuns } from './runs.ts';
import { merger, waves } from './samples.fixture.ts';
import { trendFor } from './trend.ts';

function lineSpec(change: (at: number) => object = () => ({})) {
  const points = waves.map((wave, at) => ({ ...wave, ...change(at) }));
  const spec = trendFor(points, {
    id: 't',
    lang: 'vi',
    label: 'x',
    unit: 'percent',
    breaks: [merger],
  });
  if (spec === null) throw new Error('no trend');
  return spec;
}

test('a line stops at breaks, at withheld readings and at small samples', () => {
  const labels = (spec: ReturnType<typeof lineSpec>) =>
    joinedRuns(spec).map((run) => run.map(({ label }) => label));
  expect(labels(lineSpec())).toEqual([
    ['02/2022', '08/2022'],
    ['02/2024', '02/2025'],
    ['09/2025', '02/2026'],
  ]);
  expect(labels(lineSpec((at) => (at === 1 ? { baseN: 99 } : {})))).toEqual([
    ['02/2024', '02/2025'],
    ['09/2025', '02/2026'],
  ]);
});

test('readings keep their distance in time, and breaks fall between them', () => {
  const { shapes } = drawLine(lineSpec(), 'narrow');
  const xs = shapes.flatMap((shape) => (shape.kind === 'circle' ? [shape.cx] : []));
  const [first = 0, second = 0] = xs;
  const [fifth = 0, last = 0] = [xs.at(-2), xs.at(-1)];
  expect((last - fifth) / (second - first)).toBeCloseTo(153 / 159, 6);
  const rule = shapes.find((shape) => shape.kind === 'line' && shape.class === 'chart-break');
  const x = rule?.kind === 'line' ? rule.x1 : 0;
  expect(x).toBeGreaterThan(xs.at(-3) ?? Infinity);
  expect(x).toBeLessThan(fifth);
});
