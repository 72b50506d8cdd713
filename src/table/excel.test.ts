import { expect, it } from 'vitest';
import { excelDay, excelFault } from './excel.ts';

it.each([
  ['#REF!', 'error'],
  ['#N/A', 'error'],
  ['#n/a', 'error'],
  ['#DIV/0!', 'error'],
  ['#####', 'error'],
  ['=B4+1', 'formula'],
  ['@SUM(A1)', 'formula'],
  ['3-Jan', 'date'],
  ['Jan-03', 'date'],
  ['03-Thg1', 'date'],
  ['01-Mar-25', 'date'],
])('sees in %s a spreadsheet’s %s', (cell, fault) => {
  expect(excelFault(cell)).toBe(fault);
});

it.each(['', '#1', '# ghi chú', '3-4', 'hai_long', '12', '+3', '7-Sao', 'a = b'])(
  'leaves %j alone',
  (cell) => {
    expect(excelFault(cell)).toBeNull();
  },
);

it('reads the day and the month', () => {
  expect(excelDay('3-Jan')).toEqual({ day: 3, month: 1 });
  expect(excelDay('12-Thg10')).toEqual({ day: 12, month: 10 });
  expect(excelDay('3-Foo')).toBeNull();
});
