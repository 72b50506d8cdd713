import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysOf, syllablesOf } from './syllable.ts';

const accents = (text: string): readonly string[] => syllablesOf(text).map(({ accent }) => accent);

describe('syllablesOf', () => {
  it('folds tones, vowel marks and đ', () => {
    expect(keysOf('Đất đai, giải phóng MẶT BẰNG')).toEqual([
      'dat',
      'dai',
      'giai',
      'phong',
      'mat',
      'bang',
    ]);
  });

  it('takes i and y after a lone consonant as one, and leaves other y alone', () => {
    expect(keysOf('kỹ kĩ thuý tuy quỹ')).toEqual(['ki', 'ki', 'thuy', 'tuy', 'qui']);
  });

  it('tells accents apart, but not where a tone is placed', () => {
    expect(accents('hoà')).toEqual(accents('hòa'));
    expect(accents('thuỷ')).toEqual(accents('thủy'));
    expect(accents('hòa')).not.toEqual(accents('hóa'));
    expect(accents('đa')).not.toEqual(accents('da'));
    expect(accents('ma')).not.toEqual(accents('mâ'));
  });

  it('finds the same words in NFC and in NFD, at places that hold them', () => {
    const texts = fc.array(fc.constantFrom('đất', 'Hoà', 'bồi thường,', '100-KL/TW', 'quỹ', '–'));
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join(' ');
        const apart = text.normalize('NFD');
        expect(accents(apart)).toEqual(accents(text));
        for (const { key, start, end } of syllablesOf(apart))
          expect(keysOf(apart.slice(start, end))).toEqual([key]);
      }),
    );
  });
});
