import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { blankFront } from '../front/split.ts';
import { COMPONENTS } from '../mdx/list.ts';
import { note } from '../mdx/note.ts';
import { shownComponents } from '../prose/components.fixture.ts';
import { parseProse, proseText } from '../guard/index.ts';
import { renderProse } from '../prose/render.ts';
import { mdxHtml } from './mdx-html.fixture.ts';

const components = new Map([...shownComponents, [note.name, { render: note.render }]]);

/** The body through the door of reports; null when the guard has something against it. */
function reportHtml(source: string): string | null {
  const { value, problems } = parseProse(source, 'a.mdx', COMPONENTS, 'free');
  const others = (value?.elements ?? []).filter(({ name }) => name !== 'Note');
  if (value === null || problems.length > 0 || others.length > 0) return null;
  return renderProse(value, components, String);
}

/** Tags with their attributes by name, and text, white space left out that no reader sees; `rel` is the link component's. */
function read(html: string): readonly string[] {
  const parts: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const kept = Object.entries(attributes).filter(([attribute]) => attribute !== 'rel');
      parts.push(`<${name} ${JSON.stringify(kept.toSorted())}>`);
    },
    ontext: (text) => parts.push(text.trim()),
    onclosetag: (name) => parts.push(`</${name}>`),
  });
  parser.end(html);
  return parts.filter((part) => part !== '');
}

test.each([
  'Chữ *a* **b** ~~c~~ `d<e` "nháy" -- \'đơn\' &lt;b&gt; dòng\\\nmới, www.z.example và a@b.example',
  '## Kết *quả*\n\n### Nhỏ **hơn**\n\n## Kết quả\n\n#### Nhỏ\n\n## !\n\n##### a\n\n###### b',
  '> trích\n> dẫn\n\n- a\n- b\n  - c\n\n3) x\n4) y\n\n***',
  '- [x] xong\n- [ ] chưa',
  '| a | b | c | d |\n| :-- | --: | :-: | --- |\n| 1 | **2** | | [x](/y/) |\n\n| e |\n| - |\n| 1 |',
  '```js\nlet a = {b: "<"};\n\n```\n\n````\n```\n````',
  '[a](/x/ "mẹo") [b](https://x.example/?a=1&b=2) [c][r]\n\n[r]: https://r.example "t"',
  '<Note title=" Tên &amp; &quot;x&quot; ">một dòng **đậm**</Note>\n\n<Note>**đậm**</Note>\n\n- <Note>a</Note>',
  '<Note>\n\nNhiều dòng\n\n- mục\n\n| a |\n| - |\n| 1 |\n\n</Note>',
  'Chữ[^nguồn] và[^1][^nguồn].\n\n## Đầu[^1]\n\n[^1]: Một [^hai]\n[^nguồn]: Hai\n[^hai]: Ba',
])('a standing page has the markup of a report: %j', async (source) => {
  const expected = reportHtml(source);
  expect(read(await mdxHtml(source))).toEqual(read(expected ?? ''));
  expect(expected).not.toBeNull();
});

test('what the guard lets through, the second lock lets through, with the same words', async () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.constantFrom('<Note>', '</Note>', '\n\n', '\n', '# ', '## ', '- ', '> ', '| a |\n|---|\n'),
    fc.constantFrom(
      '[^1]',
      '\n\n[^1]: ',
      '[a](',
      ')',
      '[a]: ',
      'https://x.example',
      '/x',
      '{',
      '<',
    ),
    fc.constantFrom('**', '`', '```\n', '---\n', '+++\n', '    ', '&#106;', '![', '\\', '\u00a0'),
  );
  const body = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
  const words = (html: string) => html.replaceAll(/<[^>]*>|\s+/gu, '');
  let passed = 0;
  await fc.assert(
    fc.asyncProperty(body, async (source) => {
      const text = proseText(source);
      const expected = reportHtml(blankFront(`---\ntitle: a\n---\n${text}`));
      if (expected === null) return;
      passed += 1;
      // Astro puts spaces in the place of the front matter.
      expect(words(await mdxHtml(`   \n\n   \n${text}`))).toBe(words(expected));
    }),
    { numRuns: 600, seed: 20260401 },
  );
  expect(passed).toBeGreaterThan(200);
});
