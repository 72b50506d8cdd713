import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openPage, openSite, type BuiltSite } from './built.ts';
import { brotli, closure, readScripts, scriptNamed, weightOf } from './take-sizes.ts';

/** A question that is split, so that it has more than one chart. */
const QUESTION = 'khao-sat/dat-dai-2025/boi_thuong/';
const KINDS = ['svg', 'png', 'csv', 'xlsx'] as const;
type Kind = (typeof KINDS)[number];

let site: BuiltSite;
let own: BuiltSite;

beforeAll(async () => {
  site = await openSite();
  own = { ...site, folder: inject('own'), url: inject('federation').b };
});
afterAll(async () => site.close());

interface Saved {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What the buttons of one chart save, by their kinds. */
async function savedBy(page: Page, nth: number): Promise<Readonly<Record<Kind, Saved>>> {
  const item = page.locator('[data-take]').nth(nth);
  const saved = await KINDS.reduce(
    async (before: Promise<readonly (readonly [Kind, Saved])[]>, as) => {
      const done = await before;
      const waiting = page.waitForEvent('download');
      await item.locator(`[data-take-as="${as}"]`).click();
      const download = await waiting;
      const bytes = readFileSync(await download.path());
      return [...done, [as, { name: download.suggestedFilename(), bytes }] as const];
    },
    Promise.resolve([]),
  );
  return Object.fromEntries(saved) as Record<Kind, Saved>;
}

/** Checks the four files of a chart, and that the CSV has only lines that the published file has. */
async function expectFiles(
  files: Readonly<Record<Kind, Saved>>,
  name: string,
  published: string | null,
): Promise<void> {
  for (const as of KINDS) expect(files[as].name).toBe(`${name}.${as}`);
  const svg = files.svg.bytes.toString('utf8');
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" role="img"/u);
  expect(svg).toMatch(/<title>.+<\/title>\n<desc>.*(?:Cơ sở: |nhiều câu hỏi của ).*Nguồn: /u);
  expect(svg).toMatch(/@font-face\{font-family:"Source Sans 3";[^}]*data:font\/woff2;base64,/u);
  expect(svg).not.toMatch(/url\("?http|var\(|<script/u);
  const { width, height, format } = await sharp(files.png.bytes).metadata();
  const [, drawn] = /height="([\d.]+)"/u.exec(svg) ?? [];
  expect([format, width, height]).toEqual(['png', 1280, Math.ceil(Number(drawn) * 2)]);
  const lines = files.csv.bytes.toString('utf8').trimEnd().split(/\r?\n/u);
  expect(lines.length).toBeGreaterThan(2);
  const known = published?.split(/\r?\n/u);
  if (known !== undefined) expect(lines.filter((line) => !known.includes(line))).toEqual([]);
  const sheets = await readXlsxFile(files.xlsx.bytes);
  expect(sheets[1]?.data).toHaveLength(lines.length);
}

describe('a chart of a page of the site', () => {
  it('is saved by the buttons of a question’s page, whole and split', async () => {
    const { page, complaints } = await openPage(site, QUESTION, { dark: true });
    await page.click('.figure__take summary');
    const published = site.read('khao-sat/dat-dai-2025/results.csv');
    const names = await page.locator('[data-take-as="svg"]').evaluateAll((all) => {
      return all.map((one) => (one.getAttribute('data-name') ?? '').replace('.svg', ''));
    });
    expect(names.slice(0, 2)).toEqual([
      'dat-dai-2025-boi_thuong',
      expect.stringMatching(/^dat-dai-2025-boi_thuong-theo-\w+$/u),
    ]);
    for (const [at, name] of names.entries())
      await expectFiles(await savedBy(page, at), name, published);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is saved by the buttons of a series’ page', async () => {
    const { page, complaints } = await openPage(own, 'xu-huong/sipas/');
    await page.click('.figure__take summary');
    await expectFiles(await savedBy(page, 0), 'xu-huong-sipas', null);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('leaves, without JavaScript, no button that does nothing, but the files of the survey', async () => {
    const { page } = await openPage(site, QUESTION, { javaScript: false });
    await page.click('.figure__take summary');
    expect(await page.locator('.figure__take button:visible').count()).toBe(0);
    for (const file of ['results.csv', 'results.xlsx', 'results.json']) {
      const link = page.locator(`.figure__take a[href$="dat-dai-2025/${file}"]`);
      expect(await link.isVisible()).toBe(true);
    }
    await page.context().close();
  });
});

describe.each([
  ['the fixture site', 'folder'],
  ['this repository’s own content', 'own'],
] as const)('the scripts that take charts along, packed: %s', (_, which) => {
  it('are less than 1 kB on every page, and 30 kB at most on a click', () => {
    const scripts = readScripts(inject(which));
    const entry = [...scripts.texts].find(([, text]) => text.includes('data-take-as'))?.[0];
    if (entry === undefined) throw new Error('no script of the buttons');
    const always = closure(scripts, [entry]);
    expect(weightOf(scripts, always)).toBeLessThan(1024);
    for (const click of ['view-drawing', 'trend-drawing', 'view-table', 'trend-table']) {
      const loaded = closure(scripts, [
        scriptNamed(scripts, 'take-along'),
        scriptNamed(scripts, click),
      ]);
      expect(weightOf(scripts, loaded, always, brotli), click).toBeLessThan(30_000);
      expect(weightOf(scripts, loaded, always), click).toBeLessThan(33_000);
    }
  });
});
