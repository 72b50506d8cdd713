import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

// Writes src/chart/text/glyph-widths.ts: node scripts/glyph-widths.ts PATH-OF-CHROMIUM
const FONT = 'node_modules/@fontsource-variable/source-sans-3/files/source-sans-3';
const SIZE = 1000;

/** Letters with marks are as wide as their base letter, so only those that have none are measured. */
const CHARACTERS = [
  ...Array.from({ length: 95 }, (_, at) => String.fromCodePoint(32 + at)),
  ...'ĐđÆæØøß–—‘’“”…−×·«»°₫',
];

async function face(subset: string): Promise<string> {
  const bytes = await readFile(`${FONT}-${subset}-wght-normal.woff2`);
  return `url(data:font/woff2;base64,${bytes.toString('base64')})`;
}

/** Advance widths in thousandths of the type size, at weight 400. */
async function measure(): Promise<number[]> {
  const browser = await chromium.launch({
    executablePath: process.argv[2] ?? '',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  const sources = [await face('vietnamese'), await face('latin')];
  const widths = await page.evaluate(
    async ({ sources, characters, size }) => {
      const families = sources.map((_, at) => `face${at}`);
      for (const [at, source] of sources.entries()) {
        const face = new FontFace(families[at] ?? '', source, { weight: '200 900' });
        document.fonts.add(await face.load());
      }
      const context = document.createElement('canvas').getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.font = `400 ${size}px ${families.join(',')}, monospace`;
      return characters.map((character) => Math.round(context.measureText(character).width));
    },
    { sources, characters: CHARACTERS, size: SIZE },
  );
  await browser.close();
  return widths;
}

function grouped(widths: readonly number[]): string {
  const rows = Map.groupBy(CHARACTERS, (_, at) => widths[at] ?? 0);
  return [...rows]
    .toSorted(([a], [b]) => a - b)
    .map(([width, characters]) => `  [${width}, ${JSON.stringify(characters.join(''))}],`)
    .join('\n');
}

const widths = await measure();
await writeFile(
  'src/chart/text/glyph-widths.ts',
  `/** Advance widths of Source Sans 3 at weight 400, in thousandths of the type size. Written by scripts/glyph-widths.ts. */
export const GLYPH_WIDTHS: readonly (readonly [width: number, characters: string])[] = [
${grouped(widths)}
];
`,
);
