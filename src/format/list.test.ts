import { expect, test } from 'vitest';
import { formatList, sortVi } from './list.ts';

test('lists read as sentences', () => {
  expect(formatList(['a', 'b', 'c'], 'vi')).toBe('a, b và c');
  expect(formatList(['a', 'b'], 'en')).toBe('a and b');
  expect(formatList(['a'], 'vi')).toBe('a');
});

test('names stand in the order of the Vietnamese alphabet, numbers by size', () => {
  const names = ['Ea Súp', 'Đà Nẵng', 'Dầu Tiếng', 'Ân Thi', 'An Giang', 'Quận 10', 'Quận 2'];
  expect(sortVi(names, (name) => name)).toEqual([
    'An Giang',
    'Ân Thi',
    'Dầu Tiếng',
    'Đà Nẵng',
    'Ea Súp',
    'Quận 2',
    'Quận 10',
  ]);
  expect(names[0]).toBe('Ea Súp');
});
