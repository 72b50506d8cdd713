import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanSigns, findHidden, findLookalike } from './signs.ts';

describe('findHidden', () => {
  it.each([
    ['hai_long\u200b', 8],
    ['\ufeffid', 0],
    ['đất\u00addai', 3],
    ['a\u202eb', 1],
    ['dòng\u000bhai', 4],
    ['a\u200db', 1],
  ])('finds the one in %j', (text, at) => {
    expect(findHidden(text)).toBe(at);
  });

  it.each(['Hài lòng', 'một\u00a0số', 'a\tb\nc', '👨\u200d👩\u200d👧', '👍🏽', ''])(
    'leaves %j alone',
    (text) => {
      expect(findHidden(text)).toBe(-1);
    },
  );
});

describe('findLookalike', () => {
  it.each([
    ['100-KL/\u0422W', '\u0422W', 'TW'],
    ['h\u0430i_long', 'h\u0430i', 'hai'],
    ['\u041a\u043en Tum', '\u041a\u043en', 'Kon'],
    ['\u00d0\u1ed3ng Nai', '\u00d0\u1ed3ng', 'Đồng'],
    ['４５ người', '４', '4'],
    ['tỷ lệ 𝟔𝟐', '𝟔', '6'],
  ])('finds it in %s', (text, seen, meant) => {
    expect(findLookalike(text)).toMatchObject({ seen, meant });
  });

  it.each(['Đồng Nai', 'Москва', '12 µm, α-thalassemia', 'ελληνικά', 'naïve, Ærø', ''])(
    'leaves %s alone',
    (text) => {
      expect(findLookalike(text)).toBeNull();
    },
  );
});

describe('cleanSigns', () => {
  it('leaves nothing to find, and changes a clean text no more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const clean = cleanSigns(text);
        expect(findLookalike(clean)).toBeNull();
        expect(cleanSigns(clean)).toBe(clean);
      }),
    );
  });

  it('joins a letter and its mark that a hidden character parted', () => {
    expect(cleanSigns('A\u200b\u0300')).toBe('À');
  });

  it('mends spaces, hidden characters and twins', () => {
    expect(cleanSigns('h\u0430i\u00a0lòng\u200b')).toBe('hai lòng');
  });
});
