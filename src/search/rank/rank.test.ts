import { describe, expect, it } from 'vitest';
import { parseAsk } from '../query/ask.ts';
import { placeText } from './placed-text.ts';
import { matchText, placesOf } from './rank.ts';

const context = { weight: () => 1, accented: true };
const years = new Set(['2023', '2024']);

function match(query: string, text: string) {
  const [spelling = []] = parseAsk(query, { years, synonyms: [] }).spellings;
  return matchText(spelling, placeText(text), placesOf(spelling, [], '2024'), context);
}

describe('matchText', () => {
  it('prefers words side by side to words apart', () => {
    const near = match('thu hồi đất', 'Ý kiến về thu hồi đất ở xã');
    const apart = match('thu hồi đất', 'Hồi âm: đất ở xã, thu phí');
    expect(near.score).toBeGreaterThan(apart.score);
    expect([near.level, apart.level]).toEqual(['whole', 'loose']);
  });

  it('prefers the accents that were typed', () => {
    expect(match('bảo vệ', 'Bảo vệ').score).toBeGreaterThan(match('bảo vệ', 'Báo về').score);
  });

  it('prefers a text that says little else', () => {
    const short = match('đất đai', 'Đất đai');
    expect(short.score).toBeGreaterThan(
      match('đất đai', 'Đất đai, nhà ở và nhiều việc khác').score,
    );
  });

  it('does without stop words, and gains by them', () => {
    const without = match('hài lòng về y tế', 'Hài lòng y tế');
    expect(without.level).toBe('whole');
    expect(match('hài lòng về y tế', 'Hài lòng về y tế').score).toBeGreaterThan(without.score);
  });

  it('takes the year of the report for a year that was typed', () => {
    expect(match('đất đai 2024', 'Đất đai').level).toBe('whole');
    expect(match('đất đai 2023', 'Đất đai').level).toBe('part');
  });
});
