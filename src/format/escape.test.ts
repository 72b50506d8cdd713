import { expect, test } from 'vitest';
import { escapeHtml } from './escape.ts';

test.each([
  [`<a href="x" title='y'>&amp;`, '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;'],
  ['dòng một\n\tdòng hai', 'dòng một\n\tdòng hai'],
  ['a\u0000b\u001bc\ufffed', 'abcd'],
])('%j is %j', (text, escaped) => {
  expect(escapeHtml(text)).toBe(escaped);
});
