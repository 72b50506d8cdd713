import { describe, expect, it } from 'vitest';
import { cleanQuery, parseAsk, type Ask } from './ask.ts';
import { stopWords } from '../text/stop-words.ts';

const context = {
  years: new Set(['2023', '2024']),
  synonyms: [
    ['DLXH', 'dư luận xã hội'],
    ['TP.HCM', 'Thành phố Hồ Chí Minh'],
    ['sáp nhập', 'hợp nhất'],
  ] as const,
};

const spelt = ({ spellings }: Ask): readonly string[] =>
  spellings.map((words) => words.map(({ key }) => key).join(' '));

describe('cleanQuery', () => {
  it('composes, straightens quotes and squeezes spaces', () => {
    expect(cleanQuery(' \u201cđất\u00a0 đai\u201d ')).toBe('"đất đai"');
    expect(cleanQuery('đất đai'.normalize('NFD'))).toBe('đất đai');
  });
});

describe('parseAsk', () => {
  it('writes abbreviations out and abbreviates full names, whatever the case and accents', () => {
    expect(spelt(parseAsk('dlxh Huế', context))).toEqual(['dlxh hue', 'du luan xa hoi hue']);
    expect(spelt(parseAsk('du luan xa hoi', context))).toContain('dlxh');
    expect(spelt(parseAsk('TP.HCM', context))).toContain('thanh pho ho chi minh');
    expect(spelt(parseAsk('sap nhap xa', context))).toContain('hop nhat xa');
  });

  it('writes all abbreviations of a query out at once', () => {
    expect(spelt(parseAsk('DLXH TP.HCM', context))[1]).toBe('du luan xa hoi thanh pho ho chi minh');
  });

  it('does not touch words that merely contain an abbreviation', () => {
    expect(spelt(parseAsk('xDLXHy', context))).toEqual(['xdlxhy']);
  });

  it('marks years that the site has, and the word before them', () => {
    const [words = []] = parseAsk('Nam Định năm 2024', context).spellings;
    expect(words.map(({ key, year, stop }) => [key, year, stop])).toEqual([
      ['nam', false, false],
      ['dinh', false, false],
      ['nam', false, true],
      ['2024', true, false],
    ]);
    expect(parseAsk('2019', context).spellings[0]?.[0]?.year).toBe(false);
  });

  it('keeps quoted parts as phrases, curly quotes too', () => {
    expect(parseAsk('“đất đai” Huế', context).phrases).toEqual([['dat', 'dai']]);
    expect(parseAsk('"" ""', context).phrases).toEqual([]);
  });

  it('is empty for nothing', () => {
    expect(spelt(parseAsk('  ', context))).toEqual(['']);
  });
});

describe('stopWords', () => {
  it('leaves a query of nothing but stop words whole', () => {
    expect(stopWords(['la', 'gi'])).toEqual([false, false]);
    expect(stopWords(['bao', 'nhieu', 'nguoi'])).toEqual([true, true, false]);
  });
});
