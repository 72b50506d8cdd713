import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMPONENTS } from '../mdx/list.ts';
import { parseProse } from '../guard/parse.ts';
import { renderProse } from './render.ts';
import { shownComponents as components } from './components.fixture.ts';

describe('whatever staff write', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '<',
      '>',
      '{',
      '}',
      '&',
      '"',
      '`',
      '\n\n',
      '[a](',
      ')',
      'javascript:',
      '<script>',
    ),
    fc.constantFrom(
      '<Note>',
      '</Note>',
      '<Value question="q" />',
      '| a |\n|---|\n',
      '# ',
      '- ',
      '> ',
    ),
    fc.constantFrom(
      '[^1]',
      '[^1]: ',
      '![x](',
      '<b onclick="x">',
      '</b>',
      '&#106;',
      '\u0000',
      '\r\n',
    ),
  );
  const body = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

  test('parses to Problems or to HTML without foreign tags, never to an exception', () => {
    const known =
      /^<\/?(p|em|strong|del|code|pre|br|hr|h[2-6]|ul|ol|li|blockquote|a|sup|section|span|div|table|thead|tbody|tr|th|td|x-[a-z]+)( [a-z-]+="[^"<>]*")*>$/;
    fc.assert(
      fc.property(body, (source) => {
        const { value, problems } = parseProse(source, 'a.mdx', COMPONENTS);
        expect(value !== null || problems.length > 0).toBe(true);
        if (value === null) return;
        const rendered = renderProse(value, components, String);
        for (const tag of rendered.match(/<[^>]*>/g) ?? []) {
          expect(tag).toMatch(known);
          expect(tag).not.toMatch(/ (on[a-z]+|style)=/);
        }
        expect(rendered).not.toMatch(/href="\s*(javascript|data|vbscript):/i);
      }),
      { numRuns: 400, seed: 20260401 },
    );
  });

  test('every Problem has a place within the text', () => {
    fc.assert(
      fc.property(body, (source) => {
        const lines = source.split(/\r\n?|\n/);
        for (const { line = 1 } of parseProse(source, 'a.mdx', COMPONENTS).problems) {
          expect(line).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(lines.length);
        }
      }),
      { numRuns: 200, seed: 20260401 },
    );
  });
});
