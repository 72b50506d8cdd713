import { globSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openChromium } from '../../scripts/browser/chromium.ts';
import { readBuilt } from './read-built.ts';

const PHONE = { width: 360, height: 780 };
/** A report's first finding stands within one and a half screens of a phone. */
const FIRST = 1.5 * PHONE.height;
const REPORTS = '{ban-tin,khao-sat,xu-huong}/*/index.html';

let browser: Browser;
let phone: BrowserContext;

beforeAll(async () => {
  browser = await openChromium();
  phone = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
});

afterAll(async () => {
  await browser.close();
});

const reportsIn = (folder: string): readonly string[] =>
  globSync(REPORTS, { cwd: folder }).map((file) => file.replace(/index\.html$/u, ''));

/** Where the first words, figures or rows of a page's body begin, in px; NaN where there are none. */
async function firstFinding(page: Page): Promise<number> {
  return page.evaluate(() => {
    const all = document.querySelectorAll(
      '.page__main :is(p, li, table, svg), .figure :is(p, svg), .entry',
    );
    const shown = [...all].find((one) => one.getClientRects().length > 0);
    return shown?.getBoundingClientRect().top ?? NaN;
  });
}

describe.each(['the fixture site', 'this repository’s own content'])(
  'on a phone, without JavaScript: %s',
  (name) => {
    const own = name.startsWith('this');
    const [folder, url] = own
      ? [inject('own'), inject('federation').b]
      : [inject('folder'), inject('url')];

    it('shows the first finding of every report within one and a half screens', async () => {
      const page = await phone.newPage();
      const paths = ['', ...reportsIn(folder)];
      expect(paths.length).toBeGreaterThan(own ? 30 : 5);
      const late: string[] = [];
      for (const path of paths) {
        await page.goto(url + path);
        const top = await firstFinding(page);
        if (!(top <= FIRST)) late.push(`${path} ${String(top)}`);
      }
      await page.close();
      expect(late).toEqual([]);
    });
  },
);

describe('the frame of a page', () => {
  it('opens the menu by its button, closes it by Escape, and leads on, all by keyboard and without a script', async () => {
    const page = await phone.newPage();
    await page.goto(`${inject('url')}ban-tin/tuan-45-2026/`);
    const link = page.locator('nav a[href$="/chu-de/"]').first();
    expect(await link.isVisible()).toBe(false);
    await page.keyboard.press('Tab');
    expect(await page.locator('.skip').isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await link.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await link.isVisible()).toBe(false);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.locator('.menu :focus-visible').count()).toBe(1);
    await link.click();
    expect(new URL(page.url()).pathname).toBe('/reports/chu-de/');
    await page.close();
  });

  it('folds contents and facts on a phone, and holds them open on a wide screen', async () => {
    for (const [width, open] of [
      [360, false],
      [1280, true],
    ] as const) {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      await page.goto(`${inject('url')}ban-tin/tuan-45-2026/`);
      for (const css of ['.toc a', '.report__facts dd', '.menu nav a'])
        expect(await page.locator(css).first().isVisible(), css).toBe(open);
      expect(await page.locator('.fold > summary').first().isVisible()).toBe(!open);
      await page.close();
    }
  });

  it('is small, on every page again', () => {
    const html = readBuilt(inject('folder'), 'ban-tin/tuan-45-2026/index.html');
    const own = html
      .replace(/<main.*<\/main>/su, '')
      .replaceAll(/<title>.*?<\/title>|<meta (?:name="d|property)[^>]*>/gu, '');
    expect(Buffer.byteLength(own)).toBeLessThan(2560);
    const sheets = [
      ...html.matchAll(/<link rel="stylesheet" href="\/reports\/([^"]+)"( media)?/gu),
    ];
    const seen = sheets.filter(([, , paper]) => paper === undefined).map(([, file = '']) => file);
    expect(seen).toHaveLength(1);
    const css = seen.map((file) => gzipSync(readBuilt(inject('folder'), file)).length);
    expect(Math.max(...css)).toBeLessThan(7168);
  });
});
