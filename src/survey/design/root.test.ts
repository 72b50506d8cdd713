import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rootOf } from './root.ts';

it('finds where a function is 0, rising or falling, steep or flat at its ends', () => {
  const root = fc.double({ min: -3, max: 3, noNaN: true });
  const shapes = [
    (x: number) => x,
    (x: number) => -x,
    Math.tanh,
    (x: number) => Math.tanh(40 * x),
    (x: number) => Math.expm1(3 * x),
  ];
  fc.assert(
    fc.property(root, fc.constantFrom(...shapes), (at, shape) => {
      const found = rootOf((x) => shape(x - at), -4, 20, 1e-9);
      expect(Math.abs(found - at)).toBeLessThan(1e-7 * Math.max(1, Math.abs(at)));
    }),
  );
});

it('asks for few values of a smooth function', () => {
  let asked = 0;
  const f = (x: number): number => ((asked += 1), Math.tanh(x - 1.234));
  expect(rootOf(f, -12, 24, 1e-9)).toBeCloseTo(1.234, 9);
  expect(asked).toBeLessThan(25);
});
