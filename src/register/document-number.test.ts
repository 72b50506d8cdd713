import { expect, it } from 'vitest';
import { dateAfter, documentKey } from './document-number.ts';

it.each([
  ['100-KL/TW', '100 – kl/tw'],
  ['30/2020/NĐ-CP', '30/2020/ND-CP'],
  ['KH.175.TU', 'KH 175 TU'],
])('takes %s and %s for one', (a, b) => {
  expect(documentKey(a)).toBe(documentKey(b));
});

it('keeps numbers apart', () => {
  expect(documentKey('100-KL/TW')).not.toBe(documentKey('101-KL/TW'));
});

it.each([
  [' ngày 18/8/2014 của', '2014-08-18'],
  [', ngày 18-08-2004', '2004-08-18'],
  [' (ngày 18 tháng 8 năm 2014)', '2014-08-18'],
  [' ban hành ngày 18.8.2014', '2014-08-18'],
  [' của Ban Bí thư; họp ngày 18/8/2014', null],
  ['', null],
])('after a number reads %j as %j', (text, day) => {
  expect(dateAfter(text)).toBe(day);
});
