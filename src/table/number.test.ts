import { describe, expect, it } from 'vitest';
import { explainNumber, parseNumber } from './number.ts';

describe('parseNumber', () => {
  it.each([
    ['12', 12],
    ['12.5', 12.5],
    ['-3', -3],
    ['0', 0],
    ['007', 7],
    ['.5', 0.5],
    ['-.25', -0.25],
    ['1.234', 1.234],
  ])('reads %s', (cell, value) => {
    expect(parseNumber(cell, false)).toBe(value);
  });

  it.each([
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1,234', 1.234],
    ['-0,75', -0.75],
    ['0.123', 0.123],
    ['1234.567', 1234.567],
    [',5', 0.5],
    ['12', 12],
  ])('reads %s with decimal commas', (cell, value) => {
    expect(parseNumber(cell, true)).toBe(value);
  });

  it.each([
    '',
    ' 12',
    '12 ',
    '1 234',
    '12,5',
    '1,234',
    '1.234.567',
    '1e3',
    '1E+05',
    '+3',
    '5.',
    '0x1f',
    'Infinity',
    'NaN',
    '12%',
    '−3',
    '--1',
  ])('does not read "%s"', (cell) => {
    expect(parseNumber(cell, false)).toBeNull();
  });

  it.each([
    '12.500',
    '-1.234',
    '1.234,5',
    '1,234.5',
    '1.234.567',
    '1,5,2',
    '1,5E+05',
    ' 1,5',
    '9'.repeat(400),
  ])('does not read "%s" with decimal commas', (cell) => {
    expect(parseNumber(cell, true)).toBeNull();
  });
});

describe('explainNumber', () => {
  it.each([
    ['12,5', false, 'decimal-comma'],
    ['-0,75', false, 'decimal-comma'],
    ['12,500', false, 'ambiguous'],
    ['1,234,567', false, 'thousands'],
    ['1.234,5', false, 'thousands'],
    ['12.500', true, 'ambiguous'],
    ['62,4%', true, 'percent'],
    ['４５', false, 'wide'],
    ['45\u200b', false, 'hidden'],
    ['4O', false, 'letter'],
    ['l2', false, 'letter'],
    ['+3', false, 'sign'],
    ['−3', false, 'sign'],
    ['#REF!', false, 'excel-error'],
    ['=B4+1', false, 'excel-formula'],
    ['3-Jan', false, 'excel-date'],
    ['3/1', false, 'excel-date'],
    ['03/01/2025', false, 'excel-date'],
    ['1,234.5', true, 'thousands'],
    ['1.234.567', true, 'thousands'],
    ['12 ', false, 'spaces'],
    ['1\u00a0234', true, 'spaces'],
    ['1E+05', false, 'scientific'],
    ['1,5e3', true, 'scientific'],
    ['', false, 'other'],
    ['mười hai', true, 'other'],
    ['12%', false, 'percent'],
  ] as const)('says of "%s" (decimal comma: %s) %s', (cell, decimalComma, fault) => {
    expect(parseNumber(cell, decimalComma)).toBeNull();
    expect(explainNumber(cell, decimalComma)).toBe(fault);
  });
});
