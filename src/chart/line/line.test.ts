import { expect, test } from 'vitest';
import { drawLine } from './line.ts';
import { joinedRuns } from './runs.ts';
import { merger, waves } from '../samples.fixture.ts';
import { ChartSpecSchema, draw } from '../kinds/spec.ts';
import { textWidth } from '../text/measure.ts';
import { trendFor } from '../kinds/choose-series.ts';

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

test('no figure is crossed out by the line of a break', () => {
  const reading = (date: string, value: number) => ({ date, label: date.slice(0, 4), value });
  const spec = ChartSpecSchema.parse({
    ...{ id: 'x', title: 'x', lang: 'vi', kind: 'trend', unit: 'percent' },
    points: [reading('2020-01-01', 0.81), reading('2021-01-01', 0.84), reading('2022-01-01', 0.8)],
    breaks: [{ date: '2022-01-01', label: 'Đổi phương pháp, 01/01/2022' }],
  });
  for (const { scene } of draw(spec)) {
    const [line] = scene.shapes.flatMap((shape) =>
      shape.kind === 'line' && shape.class === 'chart-break' ? [shape.x1] : [],
    );
    const figures = scene.shapes.flatMap((shape) =>
      shape.kind === 'text' && shape.class === 'chart-value' ? [shape] : [],
    );
    expect(figures.length).toBeGreaterThan(1);
    for (const { x, text, size } of figures)
      expect(Math.abs(x - (line ?? 0)), text).toBeGreaterThan(textWidth(text, size) / 2);
  }
});

test('the axis of scores spans the readings that are known, with the decimals of its steps', () => {
  const reading = (date: string, value: number | null) => ({
    date,
    label: date.slice(0, 4),
    value,
  });
  const ticks = (...values: readonly (number | null)[]) => {
    const points = values.map((value, at) => reading(`202${at}-01-01`, value));
    const spec = ChartSpecSchema.parse({
      ...{ id: 'x', title: 'x', lang: 'vi', kind: 'trend', unit: 'points', points },
    });
    const [drawn] = draw(spec);
    const { shapes = [] } = drawn?.scene ?? {};
    return shapes.flatMap((one) =>
      one.kind === 'text' && one.class === 'chart-small' && one.anchor === 'end' ? [one.text] : [],
    );
  };
  expect(ticks(3.1, null, 3.6)).toEqual(['3,0', '3,2', '3,4', '3,6', '3,8']);
  expect(ticks(3, 3)).toEqual(['2,0', '2,5', '3,0', '3,5', '4,0']);
  expect(ticks(-30, -30)).toEqual(['−34', '−32', '−30', '−28', '−26']);
  expect(ticks(12, 48)).toEqual(['0', '20', '40', '60']);
});

test('what a reader must know stands under the dates, a line for each', () => {
  const reading = (date: string, value: number) => ({
    ...{ date, label: date.slice(0, 4), value, low: value - 0.1, high: value + 0.1 },
  });
  const spec = ChartSpecSchema.parse({
    ...{ id: 'x', title: 'x', lang: 'vi', kind: 'trend', unit: 'points' },
    points: [reading('2020-01-01', 3.1), reading('2021-01-01', 3.4)],
  });
  for (const { scene } of draw(spec)) {
    const notes = scene.shapes.flatMap((one) =>
      one.kind === 'text' && one.class === 'chart-note' ? [one] : [],
    );
    expect(notes.map(({ text }) => text)).toEqual([
      'Dải mờ: khoảng tin cậy 95%.',
      'Trục đứng không bắt đầu từ 0.',
    ]);
    const [first, second] = notes.map(({ y }) => y);
    expect((second ?? NaN) - (first ?? NaN)).toBe(20);
  }
});

test('labels of breaks stand one under another, and a break before all readings is not drawn', () => {
  const reading = (date: string, value: number) => ({ date, label: date.slice(0, 4), value });
  const label = 'Đổi câu hỏi';
  const spec = ChartSpecSchema.parse({
    ...{ id: 'x', title: 'x', lang: 'vi', kind: 'trend', unit: 'percent' },
    points: [2020, 2022, 2024].map((year) => reading(`${year}-01-01`, 0.5)),
    breaks: ['2019-01-01', '2021-01-01', '2023-01-01'].map((date) => ({ date, label })),
  });
  for (const { scene } of draw(spec)) {
    expect(scene.shapes.filter((one) => one.class === 'chart-break')).toHaveLength(2);
    const labels = scene.shapes.flatMap((one) =>
      one.kind === 'text' && one.text === label ? [one.y] : [],
    );
    expect(labels.map((y) => y - (labels[0] ?? 0))).toEqual([0, 18]);
  }
});
