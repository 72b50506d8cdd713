import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openChromium } from './browser/chromium.ts';
import { serveSite } from '../src/serve/index.ts';

// `npm run gallery -- [folder of the built site] [folder of the pictures]`: the page of all charts as every reader gets it, to be looked at and compared.
const site = resolve(process.argv[2] ?? 'dist');
const pictures = resolve(process.argv[3] ?? 'dist.phong-cach');
/** The text of a sheet of A4, in px. */
const SHEET = 624;

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;
const screen = (width: number, media: Media = {}) => ({ width, media });
const VIEWS = {
  '320': screen(320),
  '480': screen(480),
  '768': screen(768),
  '1280': screen(1280),
  'toi-320': screen(320, { colorScheme: 'dark' }),
  'toi-1280': screen(1280, { colorScheme: 'dark' }),
  'tuong-phan': screen(768, { forcedColors: 'active' }),
  'tuong-phan-toi': screen(768, { forcedColors: 'active', colorScheme: 'dark' }),
  in: screen(SHEET, { media: 'print' }),
};

const served = await serveSite(site);
const browser = await openChromium();
try {
  mkdirSync(pictures, { recursive: true });
  for (const [name, { width, media }] of Object.entries(VIEWS)) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.emulateMedia({ reducedMotion: 'reduce', ...media });
    await page.goto(`${served.url}phong-cach/`);
    await page.evaluate(() => document.fonts.ready);
    const path = join(pictures, `${name}.png`);
    await page.screenshot({ path, fullPage: true });
    await page.close();
    process.stdout.write(`${path}\n`);
  }
  const page = await browser.newPage();
  await page.goto(`${served.url}phong-cach/`);
  await page.pdf({ path: join(pictures, 'in.pdf'), preferCSSPageSize: true });
} finally {
  await browser.close();
  await served.close();
}
