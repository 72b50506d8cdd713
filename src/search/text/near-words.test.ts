import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isOneApart, nearWords } from './near-words.ts';

const known = new Map(
  ['thuong', 'truong', 'xa', 'lang', 'giao', 'duc', 'phong', 'dat', 'dai'].map((word) => [word, 1]),
);
const near = (word: string): readonly string[] => nearWords(word, known).map((one) => one.word);

it.each([
  ['thuogn', 'thuong'],
  ['thuon', 'thuong'],
  ['chuong', 'truong'],
  ['sa', 'xa'],
  ['nang', 'lang'],
  ['dao', 'giao'],
  ['fong', 'phong'],
  ['ddaats', 'dat'],
  ['thuowng', 'thuong'],
  ['ddai', 'dai'],
])('offers for %s %s', (typed, meant) => {
  expect(near(typed)).toContain(meant);
});

it('offers nothing for letters that are near no word', () => {
  expect(near('xyzzy')).toEqual([]);
});

it('finds every word that one mistake makes, and is the same both ways', () => {
  const word = fc.stringMatching(/^[a-z]{2,7}$/u);
  fc.assert(
    fc.property(word, fc.nat(6), fc.constantFrom('q', 'z', 'w'), (text, place, letter) => {
      const at = place % text.length;
      const made = [
        text.slice(0, at) + text.slice(at + 1),
        text.slice(0, at) + letter + text.slice(at),
        text.slice(0, at) + letter + text.slice(at + 1),
      ].filter((other) => other !== text);
      for (const other of made) {
        expect(isOneApart(text, other)).toBe(true);
        expect(isOneApart(other, text)).toBe(true);
      }
      expect(isOneApart(text, text)).toBe(false);
    }),
  );
});
