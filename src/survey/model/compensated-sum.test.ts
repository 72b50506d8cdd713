import { expect, it } from 'vitest';
import { add, compensatedSums, totals } from './compensated-sum.ts';

it('adds up what floating numbers lose on the way', () => {
  const { sum, rest } = compensatedSums(2);
  for (let n = 0; n < 10; n++) add(sum, rest, 1, 0.1);
  expect([...totals({ sum, rest })]).toEqual([0, 1]);
  expect([...totals({ sum, rest }, 4)]).toEqual([0, 4]);
  const large = compensatedSums(1);
  for (const x of [1e16, 1, 1, -1e16]) add(large.sum, large.rest, 0, x);
  expect([...totals(large)]).toEqual([2]);
});
