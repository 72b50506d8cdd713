import { expect, test } from 'vitest';
import { quoted } from './quote.ts';

test('quotations within a quotation bear single marks', () => {
  expect(quoted('Ông/bà nghĩ gì?')).toBe('“Ông/bà nghĩ gì?”');
  expect(quoted('Tán thành “bỏ hồ sơ giấy”?')).toBe('“Tán thành ‘bỏ hồ sơ giấy’?”');
});
