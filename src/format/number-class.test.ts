import { expect, test } from 'vitest';
import { formatClass } from './number-class.ts';

const any = { step: null, start: null, end: null };
const whole = { ...any, step: 1 };
const marks = { step: 1, start: 0, end: 10 };

test('classes of whole numbers name the last that is in them', () => {
  expect(formatClass({ from: 10, to: 20 }, whole, 'vi')).toBe('Từ 10 đến 19');
  expect(formatClass({ from: 10, to: 20 }, whole, 'en', 'short')).toBe('10–19');
  expect(formatClass({ from: 3, to: 4 }, whole, 'vi')).toBe('3');
  expect(formatClass({ from: null, to: 2 }, whole, 'vi')).toBe('Dưới 2');
});

test('classes of other numbers name both limits', () => {
  expect(formatClass({ from: 0.5, to: 1 }, any, 'vi')).toBe('Từ 0,5 đến dưới 1');
  expect(formatClass({ from: 0.5, to: 1 }, any, 'vi', 'short')).toBe('0,5–<1');
  expect(formatClass({ from: 1500, to: null }, any, 'vi')).toBe('Từ 1.500 trở lên');
  expect(formatClass({ from: null, to: 0.25 }, any, 'en')).toBe('Under 0.25');
});

test('a scale with ends has no open classes', () => {
  expect(formatClass({ from: null, to: 3 }, marks, 'vi')).toBe('Từ 0 đến 2');
  expect(formatClass({ from: 10, to: null }, marks, 'vi')).toBe('10');
  expect(formatClass({ from: 8, to: null }, marks, 'en')).toBe('8 to 10');
});

test('steps of tenths are written as tenths', () => {
  const tenths = { step: 0.1, start: 0, end: 1 };
  expect(formatClass({ from: 0.2, to: 0.4 }, tenths, 'vi')).toBe('Từ 0,2 đến 0,3');
});
