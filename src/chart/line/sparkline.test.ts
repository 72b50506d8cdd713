import { expect, test } from 'vitest';
import { drawSparkline } from './sparkline.ts';

test('a break before or after all readings is not drawn in a small trend', () => {
  const reading = (date: string, value: number) => ({
    ...{ date, label: date, value, low: null, high: null },
    ...{ base: 'valid' as const, marks: [], size: 'enough' as const },
  });
  const points = [reading('2024-01-01', 0.2), reading('2026-01-01', 0.4)];
  const box = { left: 10, right: 110, top: 0, bottom: 50 };
  const drawn = (breaks: readonly string[]) =>
    drawSparkline(
      { points, breaks: breaks.map((date) => ({ date })) },
      box,
      points.map(({ date }) => date),
      [0, 0.4],
    );
  expect(drawn(['2023-01-01', '2024-01-01', '2027-01-01']).map(({ kind }) => kind)).toEqual([
    ...['path', 'circle', 'circle'],
  ]);
  const [cut] = drawn(['2025-06-01']);
  expect(cut).toMatchObject({ class: 'chart-break', x1: 60, x2: 60, y1: 0, y2: 50 });
  const dots = drawn([]).flatMap((one) => (one.kind === 'circle' ? [[one.cx, one.cy]] : []));
  expect(dots).toEqual([
    [10, 25],
    [110, 0],
  ]);
});
