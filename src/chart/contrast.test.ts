import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast, PALETTES } from './colour.fixture.ts';

test.each(PALETTES)('$name: type on every fill at 4.5 : 1', ({ hex }) => {
  const steps = [1, 2, 3, 4, 5, 6, 7];
  const pairs = [
    ...['answer', 'apart', 'middle'].map((name) => [name, `on-${name}`]),
    ...['minus', 'plus'].flatMap((side) =>
      [1, 2, 3].map((n) => [`${side}-${n}`, `on-${side}-${n}`]),
    ),
    ...steps.map((n) => [`step-${n}`, n < 5 ? 'on-light-step' : 'on-dark-step']),
  ];
  for (const [fill = '', type = ''] of pairs) {
    expect(contrast(hex(fill), hex(type)), fill).toBeGreaterThanOrEqual(4.5);
  }
});

test('with colours of the reader’s choice, shades run one way and none lies where neither ink can be read', () => {
  const css = readFileSync('src/styles/chart-tokens.css', 'utf8').split('forced-colors')[1] ?? '';
  const shade = (name: string): number => {
    const [, value = ''] = new RegExp(`--chart-${name}: ([^;]+);`, 'u').exec(css) ?? [];
    if (value === 'Canvas') return 0;
    return value === 'CanvasText' ? 100 : Number(/CanvasText (\d+)%/u.exec(value)?.[1]);
  };
  const sides = ['minus-3', 'minus-2', 'minus-1', 'middle', 'plus-1', 'plus-2', 'plus-3'];
  for (const names of [sides, [1, 2, 3, 4, 5, 6, 7].map((step) => `step-${step}`)]) {
    const shades = names.map(shade);
    expect(shades).toEqual([0, 10, 20, 34, 68, 84, 100]);
  }
  const inks = sides.map((name) => shade(`on-${name}`));
  expect(inks).toEqual([100, 100, 100, 100, 0, 0, 0]);
});
