import { expect, it } from 'vitest';
import { isPlausibleVietnamese } from './vietnamese.ts';

it.each(['Hài lòng – “đã sửa”; 12,5% số hộ', 'ĂN Ở, NƯỚC SẠCH', 'id,q1\n1,2\n', ''])(
  'believes "%s"',
  (text) => {
    expect(isPlausibleVietnamese(text)).toBe(true);
  },
);

it.each(['l\u0323ong', 'xă hội', 'ViÖt Nam', '\u0081', 'dân\u0301', 'tốt\0'])(
  'doubts "%s"',
  (text) => {
    expect(isPlausibleVietnamese(text)).toBe(false);
  },
);
