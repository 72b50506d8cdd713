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
