import { describe, expect, it } from 'vitest';
import { decodeSearchText, encodeSearchText } from './encode.ts';
import { cleanQuery, searchesOf } from './query.ts';

const synonyms = [
  { short: 'DLXH', full: 'dư luận xã hội' },
  { short: 'TP.HCM', full: 'Thành phố Hồ Chí Minh' },
];

describe('cleanQuery', () => {
  it('composes, straightens quotes and squeezes spaces', () => {
    expect(cleanQuery(' \u201cđất\u00a0 đai\u201d ')).toBe('"đất đai"');
    expect(cleanQuery('đất đai'.normalize('NFD'))).toBe('đất đai');
  });
});

describe('searchesOf', () => {
  it('asks for the words side by side first', () => {
    expect(searchesOf('dat dai', [])).toEqual(['"dat dai"', 'dat dai']);
  });

  it('leaves one word and quoted phrases as they are', () => {
    expect(searchesOf('đất', [])).toEqual(['đất']);
    expect(searchesOf('"đất đai"', [])).toEqual(['"đất đai"']);
  });

  it('writes abbreviations out, in either direction, whatever the case', () => {
    expect(searchesOf('dlxh', synonyms)).toContain('"dư luận xã hội"');
    expect(searchesOf('TP.HCM', synonyms)).toContain('"Thành phố Hồ Chí Minh"');
    expect(searchesOf('dư luận xã hội', synonyms)).toContain('DLXH');
  });

  it('does not touch words that merely contain an abbreviation', () => {
    expect(searchesOf('xDLXHy', synonyms)).toEqual(['xDLXHy']);
  });

  it('takes signs in abbreviations as they are', () => {
    const signs = ['KT-XH', 'TP.HCM', 'A/B', 'C+D', '(E)'].map((short) => ({
      short,
      full: `đầy đủ ${short}`,
    }));
    expect(searchesOf('kt-xh', signs)).toContain('"đầy đủ KT-XH"');
    expect(searchesOf('TPxHCM', signs)).toEqual(['TPxHCM']);
  });

  it('is empty for nothing', () => {
    expect(searchesOf('   ', synonyms)).toEqual([]);
  });
});

describe('encodeSearchText', () => {
  it('is undone by decodeSearchText, capitals included', () => {
    const text = 'Điều tra đất đai ở Đắk Lắk';
    expect(encodeSearchText(text)).not.toMatch(/[đĐ]/u);
    expect(decodeSearchText(encodeSearchText(text))).toBe(text);
  });
});
