import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, slugify } from './fold.ts';

test('tones, vowel marks and đ are folded, in both spellings and both normal forms', () => {
  expect(fold('Đất đai')).toBe('dat dai');
  expect(fold('hòa giải')).toBe(fold('hoà giải'.normalize('NFD')));
  expect(fold('Ưu tiên ƠN')).toBe('uu tien on');
});

test('slugs hold letters, digits and hyphens', () => {
  expect(slugify('TP. Hồ Chí Minh')).toBe('tp-ho-chi-minh');
  expect(slugify('  “Điện Biên” – 2026 ')).toBe('dien-bien-2026');
  expect(slugify('…')).toBe('');
});

test('folding twice is folding once, and slugs are safe in addresses', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
      expect(slugify(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
    }),
    { seed: 7 },
  );
});
