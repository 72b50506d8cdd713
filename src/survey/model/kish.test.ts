import { expect, it } from 'vitest';
import { kishOf } from './kish.ts';

it('equal weights have a design effect of 1, whatever their size', () => {
  expect(kishOf(new Float64Array([2, 2, 2]))).toBe(1);
});

it('unequal weights have n · Σw² / (Σw)²', () => {
  expect(kishOf(new Float64Array([1, 1, 4]))).toBe(1.5);
  expect(kishOf(new Float64Array([0.25, 0.75]))).toBe(1.25);
  expect(kishOf(new Float64Array([1]))).toBe(1);
});

it('weights that sum to 0 have none', () => {
  expect(kishOf(new Float64Array([0, 0]))).toBeNull();
  expect(kishOf(new Float64Array())).toBeNull();
});
