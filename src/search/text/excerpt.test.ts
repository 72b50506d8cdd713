import { expect, it } from 'vitest';
import { encodeSearchText } from './encode.ts';
import { excerptParts } from './excerpt.ts';

it('parts matched runs from the rest and restores the spelling', () => {
  const parts = excerptParts(
    `bồi thường <mark>${encodeSearchText('đất')}</mark> <mark>${encodeSearchText('đai')}</mark>`,
  );
  expect(parts.map(({ text }) => text).join('')).toBe('bồi thường đất đai');
  expect(parts.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['đất', 'đai']);
});

it('shows markup as text', () => {
  expect(excerptParts('&lt;b&gt; &amp;amp;')).toEqual([{ text: '<b> &amp;', marked: false }]);
});
