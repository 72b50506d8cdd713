import { expect, it } from 'vitest';
import { RESULTS } from '../figure/results.fixture.ts';
import type { Result } from '../survey/index.ts';
import { withPrintedBalances } from './balances.ts';

const [sample] = RESULTS;
function net(choice: string, value: number | null, more: Partial<Result> = {}): Result {
  if (sample === undefined) throw new Error('no sample');
  return { ...sample, statistic: 'net', choice, by: null, group: null, value, ...more };
}
const valuesOf = (results: readonly Result[]) =>
  withPrintedBalances(results).map(({ value }) => value);

it('makes the balance of a scale what a reader gets who subtracts its published sides', () => {
  expect(valuesOf([net('balance', 0.407), net('top', 0.574), net('bottom', 0.166)])).toEqual([
    0.408, 0.574, 0.166,
  ]);
});

it('leaves a balance whose sides are of others, or not published', () => {
  const women = { by: 'gioi', group: 'nu' };
  expect(valuesOf([net('balance', 0.407), net('top', 0.574, women), net('bottom', 0.1)])[0]).toBe(
    0.407,
  );
  expect(valuesOf([net('balance', 0.407), net('top', null), net('bottom', 0.1)])[0]).toBe(0.407);
  expect(valuesOf([net('balance', null), net('top', 0.5), net('bottom', 0.1)])[0]).toBeNull();
});
