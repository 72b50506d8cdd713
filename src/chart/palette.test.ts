import { describe, expect, test } from 'vitest';
import { contrast, PALETTES } from './colour.fixture.ts';
import { difference } from './difference.fixture.ts';
import { seen, VISIONS } from './vision.fixture.ts';

/** Pieces of one bar, told apart by their fill: four times what is just noticed. */
const APART = 10;
/** Shades of one scale, of which each has its figure in it: three times what is just noticed. */
const SHADES = 7;

const pairs = (row: readonly string[]): [string, string][] =>
  row.slice(1).map((to, at) => [row[at] ?? '', to]);

const SIDES = ['minus-3', 'minus-2', 'minus-1', 'middle', 'plus-1', 'plus-2', 'plus-3'];
const TOLD_APART = [
  ...pairs(SIDES),
  ...pairs(['minus-3', 'minus-1', 'plus-1', 'plus-3']),
  ...pairs(['minus-2', 'middle', 'plus-2', 'minus-2']),
  ...pairs(['minus-3', 'plus-3']),
  ...pairs(['answer', 'apart']),
];
const STEPS = [1, 2, 3, 4, 5, 6, 7].map((n) => `step-${n}`);

test('the difference of colours is that of the published test values', () => {
  expect(difference([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
  expect(difference([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
  expect(difference([2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514])).toBeCloseTo(0.9082, 4);
  const [red, green] = ['#b00000', '#006000'];
  const gap = (vision: (typeof VISIONS)[number]): number =>
    difference(seen(red, vision), seen(green, vision));
  expect(gap('deuteranopia')).toBeLessThan(gap('full') / 2);
});

describe.each(PALETTES)('$name', ({ hex, paper }) => {
  test.each(VISIONS)('neighbours are told apart: %s', (vision) => {
    const gap = (a: string, b: string): number =>
      difference(seen(hex(a), vision), seen(hex(b), vision));
    for (const [a, b] of TOLD_APART) expect(gap(a, b), `${a} ${b}`).toBeGreaterThan(APART);
    for (const [a, b] of pairs(STEPS)) expect(gap(a, b), `${a} ${b}`).toBeGreaterThan(SHADES);
  });

  test('every mark stands out from the paper at 3 : 1, by its fill or by its edge', () => {
    // Bars, markers and lines have no edge; pieces of stacks and cells have, and so has what is suppressed.
    for (const mark of ['answer', 'apart', 'edge']) {
      expect(contrast(hex(mark), paper), mark).toBeGreaterThanOrEqual(3);
    }
  });
});
