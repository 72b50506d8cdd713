import { expect, it } from 'vitest';
import { rowsOfLines } from './sheet-rows.ts';

const rows = (text: string) => rowsOfLines(new TextEncoder().encode(text), 'a.csv');

it('counts a cell of several lines as one row, and blank lines as rows', () => {
  const found = rows('\n a,b\n"1\n2",3\n\n4,5\n');
  expect([...(found ?? [])]).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
    [5, 4],
    [6, 5],
  ]);
});

it('says nothing of a file whose quotation marks are astray', () => {
  expect(rows('a,b\n"1,2\n')).toBeNull();
});
