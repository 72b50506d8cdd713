import { describe, expect, it } from 'vitest';
import { findGarbling } from './garbled.ts';

const latin = new TextDecoder('windows-1252');
const vietnamese = new TextDecoder('windows-1258');
const utf8 = new TextEncoder();

describe('findGarbling', () => {
  it.each(['đường', 'Nguyễn Văn', 'tỷ lệ', 'má phải', 'hài lòng', 'ưu tiên', 'rất tốt'])(
    'finds "%s" read with the wrong code page',
    (word) => {
      expect(findGarbling(latin.decode(utf8.encode(word)))?.guess).toBe('UTF-8');
      expect(findGarbling(vietnamese.decode(utf8.encode(word)).normalize('NFC'))?.guess).toBe(
        'UTF-8',
      );
    },
  );

  it.each([
    ['®­êng', 'TCVN3'],
    ['x· ®· söa', 'TCVN3'],
    ['ñöôøng', 'VNI'],
    ['NGÖÔØI DAÂN', 'VNI'],
  ])('finds %s in %s', (text, guess) => {
    expect(findGarbling(text)?.guess).toBe(guess);
  });

  it.each(['HÃ\u00a0 Giang', 'lÃ\u00a0, vÃ\u00a0'])(
    'finds %s, whose à became two signs',
    (text) => {
      expect(findGarbling(text)?.guess).toBe('UTF-8');
    },
  );

  it('tells where', () => {
    expect(findGarbling('tốt, Ä‘úng')).toEqual({ guess: 'UTF-8', at: 5 });
  });

  it.each([
    'Hài lòng với chất lượng phục vụ của phường Đống Đa',
    'XÃ HỘI, “ĐÃ”, XÃ\u00a0HỘI, MÃ – SỐ, ĐÃ’, CĂ’, BÃI',
    '«khá», «khá»… «má» – «cá»',
    'Intel® Core™, §5, 30 °C, 12 m², km², ½, 5 × 3, ±2',
    'El Niño, Düsseldorf, Århus, Köln, garçon, naïve, Malmö',
    'công ty X®',
    '',
  ])('leaves "%s" alone', (text) => {
    expect(findGarbling(text)).toBeNull();
  });
});
