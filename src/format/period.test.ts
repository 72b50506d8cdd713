import { expect, test } from 'vitest';
import { formatPeriod } from './period.ts';

test.each([
  ['2022-02-21', '2022-02-25', '21–25/02/2022', '21–25 February 2022'],
  ['2022-02-28', '2022-03-03', '28/02–03/03/2022', '28 February – 3 March 2022'],
  ['2021-12-28', '2022-01-03', '28/12/2021–03/01/2022', '28 December 2021 – 3 January 2022'],
  ['2022-02-21', '2022-02-21', '21/02/2022', '21 February 2022'],
  ['2022-07', '2022-09', '07–09/2022', 'July–September 2022'],
  ['2021-12', '2022-01', '12/2021–01/2022', 'December 2021 – January 2022'],
  ['2021', '2022', '2021–2022', '2021–2022'],
  ['2022', '2022', '2022', '2022'],
  ['2022-07', '2022-09-05', '07/2022–05/09/2022', 'July 2022 – 5 September 2022'],
])('%s to %s', (start, end, vi, en) => {
  expect(formatPeriod(start, end, 'vi')).toBe(vi);
  expect(formatPeriod(start, end, 'en')).toBe(en);
});
