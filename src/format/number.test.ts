import { expect, test } from 'vitest';
import { formatMean, formatNumber, formatPoints, formatShare, showsAsZero } from './number.ts';

test('counts are grouped as the language does', () => {
  expect(formatNumber(34429391, 'vi')).toBe('34.429.391');
  expect(formatNumber(34429391, 'en')).toBe('34,429,391');
  expect(formatNumber(-2.5, 'vi', 1)).toBe('−2,5');
  expect(formatNumber(-0.04, 'vi', 1)).toBe('0,0');
});

test('shares are percentages without a space', () => {
  expect(formatShare(0.624, 'vi')).toBe('62,4%');
  expect(formatShare(0.624, 'en')).toBe('62.4%');
  expect(formatShare(0.624, 'vi', 0)).toBe('62%');
});

test('halves round away from zero on the shown unit, whatever the binary fraction', () => {
  expect(formatShare(0.285, 'vi', 0)).toBe('29%');
  expect(formatShare(0.0625, 'vi')).toBe('6,3%');
  expect(formatShare(0.3435, 'vi')).toBe('34,4%');
  expect(formatShare(0.0015, 'vi')).toBe('0,2%');
  expect(formatPoints(-0.0625, 'vi')).toBe('−6,3 điểm %');
  expect(formatMean(1.005, 'vi')).toBe('1,01');
});

test('exactly nothing and everything differ from what rounds to them', () => {
  expect(formatShare(0, 'vi')).toBe('0%');
  expect(formatShare(1, 'vi')).toBe('100%');
  expect(formatShare(0.0004, 'vi')).toBe('0,0%');
  expect(formatShare(0.9996, 'vi')).toBe('100,0%');
});

test('[low] is more than nothing and below half a unit', () => {
  expect(showsAsZero(0)).toBe(false);
  expect(showsAsZero(0.0004)).toBe(true);
  expect(showsAsZero(0.0005)).toBe(false);
  expect(showsAsZero(0.004, 0)).toBe(true);
});

test('differences are points, with the sign that is asked for', () => {
  expect(formatPoints(0.031, 'vi')).toBe('3,1 điểm %');
  expect(formatPoints(-0.031, 'vi')).toBe('−3,1 điểm %');
  expect(formatPoints(-0.031, 'vi', { sign: 'never' })).toBe('3,1 điểm %');
  expect(formatPoints(0.031, 'en', { sign: 'always' })).toBe('+3.1 percentage points');
  expect(formatPoints(0.01, 'en')).toBe('1.0 percentage point');
  expect(formatPoints(-0.0001, 'vi', { sign: 'always' })).toBe('0,0 điểm %');
  expect(formatPoints(0.0001, 'vi', { sign: 'always' })).toBe('0,0 điểm %');
});

test('what is no number is a mistake of the program', () => {
  expect(() => formatShare(Number.NaN, 'vi')).toThrow('not a number to show: NaN');
  expect(() => formatNumber(1, 'vi', 9)).toThrow('digits out of 0–4: 9');
});
