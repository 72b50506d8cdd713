import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ChartSpecSchema, draw } from '../spec.ts';

const scene = (shares: readonly number[]) => {
  const pieces = shares.map((share, at) => ({ share, tone: at === 0 ? 'lead' : 'rest' }));
  const [drawn] = draw(
    ChartSpecSchema.parse({ id: 'x', title: 'x', lang: 'vi', kind: 'strip', pieces }),
  );
  return drawn?.scene.shapes.flatMap((shape) => (shape.kind === 'rect' ? [shape] : [])) ?? [];
};

test('pieces stand one after the other, each as long as its share, and none beyond the whole', () => {
  const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
    minLength: 1,
    maxLength: 7,
  });
  fc.assert(
    fc.property(shares, (all) => {
      const sum = all.reduce((a, b) => a + b, 0);
      const [first, ...more] = scene(all);
      const rects = all.length === 1 ? more : [...(first === undefined ? [] : [first]), ...more];
      let from = 0;
      rects.forEach(({ x, width }, at) => {
        expect(x).toBeCloseTo(from);
        expect(width).toBeCloseTo(((all[at] ?? 0) * 100) / Math.max(1, sum));
        from += width;
      });
      expect(from).toBeLessThanOrEqual(100 + 1e-9);
    }),
  );
});

test('one share alone stands in the outline of the whole', () => {
  expect(scene([0.4]).map(({ class: css, width }) => [css, width])).toEqual([
    ['chart-empty', 100],
    ['chart-bar', 40],
  ]);
});
