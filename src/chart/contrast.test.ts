import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../styles/chart-tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media');

function tokens(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/--chart-([\w-]+): (#[0-9a-f]+);/g)].map(([, name = '', hex = '']) => [
      name,
      hex,
    ]),
  );
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const long = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

test.each([
  ['light', light, '#fff'],
  ['dark', dark, '#10181f'],
])('%s: type on every fill at 4.5 : 1, bars and edges on paper at 3 : 1', (_, block, paper) => {
  const own = tokens(block);
  const hex = (name: string) => own.get(name) ?? '';
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
  for (const name of ['answer', 'apart', 'edge']) {
    expect(contrast(hex(name), paper), name).toBeGreaterThanOrEqual(3);
  }
});
