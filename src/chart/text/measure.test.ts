import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textWidth, wrapText } from './measure.ts';

test('marks of letters take no width, in either normal form', () => {
  expect(textWidth('Đường', 15)).toBe(textWidth('Đuong', 15));
  expect(textWidth('ế'.normalize('NFD'), 15)).toBe(textWidth('e', 15));
  expect(textWidth('', 15)).toBe(0);
});

test('widths are those of the font with a reserve', () => {
  expect(textWidth('0', 1000)).toBeCloseTo(497 * 1.06);
});

test('lines break between words, never at a no-break space', () => {
  expect(wrapText('Rất hài lòng với kết quả', 15, 100)).toEqual(['Rất hài lòng', 'với kết quả']);
  expect(wrapText('Nam (n\u00a0=\u00a01.180)', 15, 70)).toEqual(['Nam', '(n\u00a0=\u00a01.180)']);
  expect(wrapText('', 15, 100)).toEqual(['']);
});

test('no line is too wide and no letter is lost', () => {
  const word = fc.string({ unit: fc.constantFrom(...'aăâbcdđeêMWoôơuưỗ.,-/1'), maxLength: 60 });
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), (words) => {
      const lines = wrapText(words.join(' '), 15, 280);
      for (const line of lines) expect(textWidth(line, 15)).toBeLessThanOrEqual(280);
      expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
    }),
    { seed: 7 },
  );
});

test('a word longer than a line is cut where the line is full, and nothing of it is lost', () => {
  const word = 'abcdefghijklmnopqrstuvwxyz'.repeat(3);
  const lines = wrapText(word, 15, 100);
  expect(lines.join('')).toBe(word);
  lines.forEach((line, at) => {
    expect(textWidth(line, 15)).toBeLessThanOrEqual(100);
    const next = lines[at + 1]?.[0];
    if (next !== undefined) expect(textWidth(line + next, 15)).toBeGreaterThan(100);
  });
  expect(wrapText(`Có ${word}`, 15, 100)[0]).toBe('Có');
});
