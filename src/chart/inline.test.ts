import { expect, test } from 'vitest';
import {
  channels,
  choice,
  question,
  satisfaction,
  satisfactionShares,
  shares,
} from './samples.fixture.ts';
import { keyChart, stripChart, verbalChart } from './inline.ts';
import { common } from './kinds/drawn.fixture.ts';
import { ChartSpecSchema } from './kinds/spec.ts';
import { toHtml } from './to-html.ts';

const options = { survey: 's', lang: 'vi' } as const;

/** The pieces of a strip from left to right: class and width. */
const piecesOf = (
  ...[of, results]: [Parameters<typeof stripChart>[0], Parameters<typeof stripChart>[1]]
) =>
  [
    ...(stripChart(of, results, options) ?? '').matchAll(/<rect width="([^"]*)" class="([^"]*)"/gu),
  ].map(([, width, css]) => `${css} ${width}`);

const nominal = question('q', 'Việc gì?', [
  choice('a', 'Việc làm'),
  choice('b', 'Đất đai'),
  choice('kb', 'Không biết', { kind: 'dont_know' }),
]);
const whole = shares(nominal, [0.3, 0.6, 0.1], { base: 'dk' });

test('of answers that make a whole the most given leads, and don’t-knows stand apart', () => {
  expect(piecesOf(nominal, whole)).toEqual([
    'chart-bar 60%',
    'chart-empty 30%',
    'chart-bar chart-apart 10%',
  ]);
});

test('a scale with two sides is drawn in its shades, don’t-knows last where there are any', () => {
  const shades = [
    'chart-segment chart-minus-3 5%',
    'chart-segment chart-minus-1 12%',
    'chart-segment chart-middle 20%',
    'chart-segment chart-plus-1 45%',
  ];
  expect(piecesOf(satisfaction, satisfactionShares)).toEqual([
    ...shades,
    'chart-segment chart-plus-3 13%',
    'chart-bar chart-apart 5%',
  ]);
  const sure = shares(satisfaction, [0.18, 0.45, 0.2, 0.12, 0.05, 0]);
  expect(piecesOf(satisfaction, sure)).toEqual([...shades, 'chart-segment chart-plus-3 18%']);
});

test('where answers make no whole, the most given alone stands in the outline of the whole', () => {
  const alone = ['chart-empty 100%', 'chart-bar 50%'];
  expect(piecesOf(channels, shares(channels, [0.2, 0.5, 0.3]))).toEqual(alone);
  const some = shares(nominal, [0.2, 0.5, 0.1], { base: 'dk' });
  expect(piecesOf(nominal, some)).toEqual(alone);
  expect(
    piecesOf({ ...nominal, complete: false }, shares(nominal, [0.5, 0.4, 0.1], { base: 'dk' })),
  ).toEqual(alone);
});

test('nothing is drawn where a figure is withheld or marked, or few answered', () => {
  expect(
    stripChart(nominal, shares(nominal, [0.3, null, 0.1], { base: 'dk' }), options),
  ).toBeNull();
  expect(
    stripChart(nominal, shares(nominal, [0.3, 0.6, 0.1], { base: 'dk', marks: ['low'] }), options),
  ).toBeNull();
  expect(
    stripChart(nominal, shares(nominal, [0.3, 0.6, 0.1], { base: 'dk', baseN: 29 }), options),
  ).toBeNull();
  expect(stripChart(nominal, [], options)).toBeNull();
});

test('opinions are told with the word for how widespread each is', () => {
  const steps = ['Lẻ tẻ', 'Nhiều', 'Phổ biến'];
  const rows = [
    { label: 'Giá đất cao', step: 3 },
    { label: 'Thủ tục lâu', step: 1 },
  ];
  const chart = verbalChart(rows, steps, common);
  expect(chart?.description).toBe('Phổ biến: “Giá đất cao”. Lẻ tẻ: “Thủ tục lâu”.');
  const svg = chart === null ? '' : toHtml(chart.spec);
  expect(svg.match(/chart-bar/gu)).toHaveLength(3 + 1);
  expect(svg.match(/chart-empty/gu)).toHaveLength(0 + 2);
  expect(verbalChart([], steps, common)).toBeNull();
});

test('key figures are drawn with what they say, and nothing without any', () => {
  const figure = {
    label: 'Hài lòng',
    value: 0.624,
    marks: [],
    size: 'enough',
    baseN: null,
  } as const;
  const own = { ...common, base: 'valid' } as const;
  const figures = ChartSpecSchema.parse({ ...own, kind: 'key', figures: [figure] });
  if (figures.kind !== 'key') throw new Error('no key figures');
  expect(keyChart(figures.figures, own)).toContain('>62,4%<');
  expect(keyChart([], own)).toBe('');
});
