import { expect, it } from 'vitest';
import { nearestDay } from './day-slip.ts';

it.each([
  ['18/8/2014', '2014-08-18'],
  ['18-08-2014', '2014-08-18'],
  [' 1.2.2025 ', '2025-02-01'],
  ['2014/8/18', '2014-08-18'],
  ['2014-08-18 00:00:00', '2014-08-18'],
  ['8/2014', '2014-08'],
  ['41869', '2014-08-18'],
  ['45992', '2025-12-01'],
])('takes %j for %s', (text, day) => {
  expect(nearestDay(text)).toBe(day);
});

it.each(['31/02/2025', '8/18/2014', '12', '99999', '18/8/14', 'tháng 8', ''])(
  'does not guess at %j',
  (text) => {
    expect(nearestDay(text)).toBeNull();
  },
);
