import { expect, it } from 'vitest';
import { decodeSearchText, encodeSearchText } from './encode.ts';

it('is undone by decodeSearchText, capitals included', () => {
  const text = 'Điều tra đất đai ở Đắk Lắk';
  expect(encodeSearchText(text)).not.toMatch(/[đĐ]/u);
  expect(decodeSearchText(encodeSearchText(text))).toBe(text);
});
