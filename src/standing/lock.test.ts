import { describe, expect, test } from 'vitest';
import config from '../../astro.config.mjs';
import { markdown } from './index.ts';

const shared = { syntaxHighlight: markdown.syntaxHighlight };

/** Compiles as Astro does; the guard of `prose` never sees the text. */
async function compiled(source: string, frontmatter = {}): Promise<string> {
  const renderer = await markdown.processor.createMdxRenderer?.(shared, { optimize: false });
  if (renderer === undefined) throw new Error('the processor does not take MDX');
  return (await renderer.process(source, '/trang.mdx', frontmatter)).code;
}

const HOSTILE: readonly string[] = [
  '{process.env.HOME}',
  'chữ {process.env.HOME} chữ',
  '{/* lời ghi */}',
  '## {import.meta.env}',
  'import fs from "node:fs"',
  'import "/etc/passwd?raw"\n\nchữ',
  'export const a = 1',
  'export default () => null',
  'export { default } from "./khac.mdx"',
  '<script>alert(1)</script>',
  'chữ <script>alert(1)</script>',
  '<b>chữ</b>',
  'chữ <b>chữ</b>',
  '<iframe src="https://x.example"></iframe>',
  '<Value question="q" />',
  '<Fragment set:html="<script>" />',
  '<></>',
  '<Note.Khac />',
  '<note title="a">chữ</note>',
  '<Note title={process.env.HOME}>chữ</Note>',
  '<Note {...process.env}>chữ</Note>',
  '<Note title>chữ</Note>',
  '<Note set:html="<script>alert(1)</script>" />',
  '<Note client:load>chữ</Note>',
  '<Note server:defer>chữ</Note>',
  '<Note onclick="alert(1)">chữ</Note>',
  'chữ <Note>trong dòng</Note>',
  '<Note>{process.env.HOME}</Note>',
  '<Note>\n\n- > {process.env.HOME}\n\n</Note>',
  '<Note>\n\n<Note><script>alert(1)</script></Note>\n\n</Note>',
  '<Note>\n\n[x](javascript:alert(1))\n\n</Note>',
  '- a\n  - {process.env.HOME}',
  '> <img src="x" />',
  '| a |\n| - |\n| {process.env.HOME} |',
  'chữ[^1]\n\n[^1]: {process.env.HOME}',
  '[x](javascript:alert(1))',
  '[x](JAVASCRIPT:alert(1))',
  '[x](java&#9;script:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](data:text/html,x)',
  '[x](vbscript:x)',
  '[x](file:///etc/passwd)',
  '[x][r]\n\n[r]: javascript:alert(1)',
  '![x](https://x.example/a.png)',
  '![x][r]\n\n[r]: https://x.example/a.png',
  '![x](../khac.png)',
];

describe('the second lock, alone', () => {
  test.each(HOSTILE)('refuses %j', async (source) => {
    await expect(compiled(source)).rejects.toThrow(/a standing page may not hold this/u);
  });

  test('refuses a layout, and any other front matter', async () => {
    await expect(compiled('chữ', { layout: '../../bo-cuc.astro' })).rejects.toThrow(
      /front matter/u,
    );
    await expect(compiled('chữ', { title: 'a' })).rejects.toThrow(/front matter/u);
  });

  test.each([
    'chữ **đậm** `{process.env.HOME}` \\{x} &lt;script>',
    '```js\nimport fs from "node:fs"\n{process.env.HOME}\n```',
    '[a](/phuong-phap/) [b](#muc-a) [c](https://x.example) [d](mailto:a@b.example) [e](?q=1) [f](a/b:c)',
    '<Note title="Cách đọc">\n\n- a\n\n</Note>\n\n> <Note>a</Note>',
    // What Astro makes of a blanked front matter, and a rule and a heading after it.
    '   \n\n   \n\n---\nlayout: khong-phai-mat-truoc\n---',
  ])('lets %j through', async (source) => {
    await expect(compiled(source)).resolves.toContain('MDXContent');
  });

  test("is what Astro's configuration takes", () => {
    expect(config.markdown).toBe(markdown);
    expect(markdown.processor.options.mdastPlugins[0]).toMatchObject({ name: 'standing-lock' });
  });
});
