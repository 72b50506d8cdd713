import { globSync, readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { openChromium } from './browser/chromium.ts';

/**
 * Prints the `@font-face` of a face of the reader's machine, scaled to the widths and heights of Source Sans 3, so that
 * text keeps its lines when the site's own face arrives: `node scripts/fallback-faces.ts <weight> <file>…`, where the
 * files are that face (Latin first). `src/styles/fonts.css` has what it prints for Liberation Sans, which has the widths
 * of Arial, and for Roboto. Widths are those of the repository's own reports, as Chromium sets them.
 */
const [weight = '400', ...others] = process.argv.slice(2);
const FILES = 'node_modules/@fontsource-variable/source-sans-3/files';
const own = ['latin', 'vietnamese'].map(
  (subset) => `${FILES}/source-sans-3-${subset}-wght-normal.woff2`,
);
const text = globSync('content/{briefings,surveys}/*.mdx')
  .sort()
  .map((file) => readFileSync(file, 'utf8').replace(/^---[\s\S]*?\n---/u, ''))
  .join(' ')
  .replaceAll(/<[^>]*>|[^\p{L}\p{N}\p{P} ]/gu, ' ');

/** Width of the text in the faces of some files, in em. */
async function widthIn(files: readonly string[], at: string): Promise<number> {
  const faces = files.map((file) => readFileSync(file).toString('base64'));
  const browser = await openChromium();
  const page = await browser.newPage();
  const width = await page.evaluate(
    async ({ faces, at, text }) => {
      const names = faces.map((_, index) => `face-${String(index)}`);
      for (const [index, face] of faces.entries()) {
        const source = `url(data:font/woff2;base64,${face})`;
        const added = new FontFace(names[index] ?? '', source, { weight: '1 999' });
        document.fonts.add(await added.load());
      }
      const pen = document.createElement('canvas').getContext('2d');
      if (pen === null) throw new Error('no canvas');
      pen.font = `${at} 100px ${[...names].join(', ')}`;
      return pen.measureText(text).width / 100;
    },
    { faces, at, text },
  );
  await browser.close();
  return width;
}

const scale = (await widthIn(own, weight)) / (await widthIn(others, weight));
const font = create(readFileSync(own[0] ?? ''));
if (!('unitsPerEm' in font)) throw new Error('a collection, not a font');
const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
const height = (units: number): string => percent(units / font.unitsPerEm / scale);
process.stdout.write(`  size-adjust: ${percent(scale)};
  ascent-override: ${height(font.ascent)};
  descent-override: ${height(-font.descent)};
  line-gap-override: ${height(font.lineGap)};
`);
