import { expect, test } from 'vitest';
import { dayOf, formatDay, formatMoment, formatPartialDate } from './date.ts';

test('dates are as precise as they are known', () => {
  expect(formatPartialDate('2022', 'vi')).toBe('2022');
  expect(formatPartialDate('2022-07', 'vi')).toBe('07/2022');
  expect(formatPartialDate('2022-07-21', 'vi')).toBe('21/07/2022');
  expect(formatPartialDate('2022-07', 'en')).toBe('July 2022');
  expect(formatPartialDate('2022-07-01', 'en')).toBe('1 July 2022');
});

test('a day must be whole', () => {
  expect(formatDay('2026-04-06', 'vi')).toBe('06/04/2026');
  expect(() => formatDay('2026-04', 'vi')).toThrow('not a whole day: 2026-04');
  expect(() => formatPartialDate('06/04/2026', 'vi')).toThrow('not an ISO day');
});

test('moments are told in Vietnamese time, whatever the zone of the machine', () => {
  expect(formatMoment('2026-04-05T18:30:00Z', 'vi')).toBe('01:30 ngày 06/04/2026');
  expect(formatMoment('2026-04-06T00:00:00+07:00', 'vi')).toBe('00:00 ngày 06/04/2026');
  expect(formatMoment('2026-04-06T08:00:00+07:00', 'en')).toBe('6 April 2026, 08:00');
  expect(formatMoment('2026-04-06', 'vi')).toBe('06/04/2026');
});

test('the day of a moment is the day in Việt Nam', () => {
  expect(dayOf('2026-04-05T18:00:00Z')).toBe('2026-04-06');
  expect(dayOf('2026-04-05')).toBe('2026-04-05');
});
