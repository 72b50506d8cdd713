import { expect, it } from 'vitest';
import type { TrendPoint, Verdict } from '../subject/readings.ts';
import { stretchOf, trendFindingOf } from './finding-trend.ts';

const point = (year: number, value: number | null, more: Partial<TrendPoint> = {}): TrendPoint => ({
  ...{ date: `${year}-01-01`, label: String(year), value, surveyId: `s-${year}`, baseN: 800 },
  ...more,
});
const waves = [point(2022, 0.452), point(2023, 0.6), point(2024, 0.513)];
const years = (points: readonly TrendPoint[], breaks = [] as string[]) => {
  const found = stretchOf(
    points,
    breaks.map((date) => ({ date, kind: 'mode', note: '' })),
  );
  return found === null ? null : [found.from.label, found.to.label];
};

it('reaches from the first to the last reading, and not over a break', () => {
  expect(years(waves.toReversed())).toEqual(['2022', '2024']);
  expect(years(waves, ['2022-07-01'])).toEqual(['2023', '2024']);
  expect(years(waves, ['2023-07-01'])).toBeNull();
  expect(years(waves.with(1, point(2023, 0.6, { marks: ['b'] })))).toEqual(['2023', '2024']);
});

it.each([
  ['withheld', { value: null, marks: ['c'] }],
  ['marked', { marks: ['low'] }],
  ['on a low base', { baseN: 99 }],
] as const)('is none where its first or last reading is %s', (_, more) => {
  expect(years(waves.with(0, point(2022, 0.452, more)))).toBeNull();
  expect(years(waves.with(2, point(2024, 0.513, more)))).toBeNull();
  expect(years(waves.with(1, point(2023, 0.6, more)))).toEqual(['2022', '2024']);
});

it.each<[Verdict, number, string]>([
  ['real', 0.513, 'Tăng từ 45,2% (2022) lên 51,3% (2024), có ý nghĩa thống kê'],
  ['real', 0.401, 'Giảm từ 45,2% (2022) xuống 40,1% (2024), có ý nghĩa thống kê'],
  ['chance', 0.46, 'Từ 45,2% (2022) đến 46,0% (2024): thay đổi nằm trong sai số'],
  [
    'untested',
    0.513,
    'Tăng từ 45,2% (2022) lên 51,3% (2024) (chưa kiểm định được ý nghĩa thống kê)',
  ],
  ['counted', 0.513, 'Tăng từ 45,2% (2022) lên 51,3% (2024)'],
  ['untested', 0.45201, 'Không thay đổi: 45,2% (2022), 45,2% (2024)'],
])('says what is known of the change: %s, %d', (verdict, value, said) => {
  const stretch = { from: point(2022, 0.452), to: point(2024, value) };
  expect(trendFindingOf(stretch, { unit: 'percent', lang: 'vi' }, verdict)).toBe(said);
});

it('speaks of means in their own unit', () => {
  const stretch = { from: point(2022, 3.12), to: point(2024, 3.4) };
  expect(trendFindingOf(stretch, { unit: 'points', lang: 'en' }, 'counted')).toBe(
    'Up from 3.12 (2022) to 3.40 (2024)',
  );
});
