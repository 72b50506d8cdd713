import { expect, it } from 'vitest';
import { cellName, cellOfPlace } from './cell-name.ts';

it.each([
  [1, 1, 'A1'],
  [3, 5, 'C5'],
  [26, 2, 'Z2'],
  [27, 2, 'AA2'],
  [52, 2, 'AZ2'],
  [53, 2, 'BA2'],
  [702, 1, 'ZZ1'],
  [703, 1, 'AAA1'],
  [16384, 1048576, 'XFD1048576'],
])('names column %i, row %i %s', (column, row, name) => {
  expect(cellName(column, row)).toBe(name);
});

it('names no cell where the row is not known', () => {
  expect(cellOfPlace({ column: 3 })).toBeNull();
  expect(cellOfPlace({ column: 3, row: 5 })).toBe('C5');
});
