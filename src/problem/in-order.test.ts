import { expect, it } from 'vitest';
import { inOrder } from './in-order.ts';
import { problem } from './problem.ts';

it('orders by file, then line, column and code; of the same kind and place the first comes first', () => {
  const at = (file: string, line?: number, column?: number, seen?: string) =>
    problem('text-hidden', { file, line, column, seen }, {});
  const sorted = [
    at('a.csv'),
    at('a.csv', 2),
    at('a.csv', 2, 9),
    problem('text-excel', { file: 'a.csv', line: 2, column: 10 }, { fault: 'error' }),
    at('a.csv', 2, 10, 'x'),
    at('a.csv', 2, 10, 'a'),
    at('a.csv', 10, 1),
    at('b.csv', 1),
  ];
  const [first, second, third, fourth, fifth, sixth, seventh, eighth] = sorted;
  const mixed = [eighth, fifth, seventh, second, sixth, fourth, first, third];
  expect(inOrder(mixed.filter((one) => one !== undefined))).toEqual(sorted);
});
