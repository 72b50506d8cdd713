import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openChromium } from '../../scripts/browser/chromium.ts';
import { toResultsCsv, toResultsJson, toTrendCsv } from '../../src/download/index.ts';
import { sampleContext, sampleSurvey } from '../../src/figure/report.fixture.ts';
import { trendData } from '../../src/figure/index.ts';
import { GIOI, Q1 } from '../../src/figure/results.fixture.ts';
import { escapeHtml } from '../../src/format/index.ts';
import { contentSecurityPolicy } from '../../src/page/index.ts';
import { takenReport, trendReadings } from '../../src/take/index.ts';
import { bundleOf, type Bundle } from './bundle.ts';

const ORIGIN = 'https://example.org';
const surveys = ['2026-03-01', '2025-08-01'].map((day) =>
  sampleSurvey(`dot-${day}`, { fieldwork: { start: day, end: day } }),
);
const ctx = sampleContext(surveys);
const words = ctx.words.download;
const [report] = surveys;
const [series] = ctx.site.registers.series;
if (report === undefined || series === undefined) throw new Error('no survey');

const KINDS = ['svg', 'png', 'csv', 'xlsx'];
const buttons = (name: string): string =>
  KINDS.map(
    (as) => `<button type="button" data-take-as="${as}" data-name="${name}.${as}" hidden></button>`,
  ).join('');
const address = (id: string): string => `/goc/khao-sat/${id}/`;
const VIEW = `<li id="view" data-take data-survey-url="${address(report.id)}" data-question="q1" data-by="gioi" data-choice="">${buttons('mot')}</li>`;
const TREND = `<li id="trend" data-take data-series="${series.id}" data-surveys="${surveys.map(({ id }) => address(id)).join(' ')}" data-trend="${escapeHtml(JSON.stringify(trendData(ctx, series)))}">${buttons('hai')}</li>`;
const GONE = `<li id="gone" data-take data-survey-url="/goc/khao-sat/khong-co/" data-question="q1" data-by="" data-choice="">${buttons('ba')}</li>`;

let bundle: Bundle;
let browser: Browser;
let page: Page;

/** A page of the site with the policy of its pages. */
function html(): string {
  const css = [...bundle.files.keys()].filter((name) => name.endsWith('.css'));
  const sheets = css.map((name) => `<link rel="stylesheet" href="/${name}">`).join('');
  const policy = `<meta http-equiv="content-security-policy" content="${contentSecurityPolicy()}">`;
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8">${policy}${sheets}</head><body><ul>${VIEW}${TREND}${GONE}</ul><script type="module" src="/${bundle.entry}"></script></body></html>`;
}

function published(path: string): string | null {
  const own = surveys.find(({ id }) => path === `${address(id)}results.json`);
  return own === undefined ? null : toResultsJson(own, `${ORIGIN}${address(own.id)}`, words);
}

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  woff2: 'font/woff2',
};

beforeAll(async () => {
  bundle = await bundleOf();
  browser = await openChromium();
  page = await browser.newPage({ acceptDownloads: true, colorScheme: 'dark' });
  await page.route(`${ORIGIN}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    const file = bundle.files.get(path.slice(1));
    const contentType = TYPES[path.split('.').at(-1) ?? ''] ?? 'text/html';
    if (file !== undefined) return route.fulfill({ body: Buffer.from(file), contentType });
    const json = published(path);
    if (json !== null) return route.fulfill({ body: json, contentType: 'application/json' });
    return path === '/'
      ? route.fulfill({ body: html(), contentType })
      : route.fulfill({ status: 404 });
  });
  await page.goto(`${ORIGIN}/`);
});
afterAll(() => browser.close());

/** What is saved on a click. */
async function saved(item: string, as: string): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.click(`#${item} [data-take-as="${as}"]`);
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const view = { report, question: Q1, by: GIOI, choice: null };

it('shows the buttons, which without a script would do nothing', async () => {
  expect(await page.locator('button:visible').count()).toBe(0 + 3 * KINDS.length);
});

it.each(['view', 'trend'])(
  'saves the drawing of a %s as SVG, with typeface, in light colours',
  async (item) => {
    const { name, bytes } = await saved(item, 'svg');
    expect(name).toBe(item === 'view' ? 'mot.svg' : 'hai.svg');
    const svg = bytes.toString('utf8');
    expect(svg).toMatch(/@font-face\{font-family:"Source Sans 3";[^}]*data:font\/woff2;base64,/u);
    expect(svg).toMatch(/<title>.+<\/title>\n<desc>.*Cơ sở: .*Nguồn: /u);
    expect(svg).toMatch(/\.paper\{fill:#fff/iu);
    expect(svg).not.toMatch(/url\("?http|var\(|<script/u);
    expect(svg).toContain(item === 'view' ? '/goc/khao-sat/' : '/goc/xu-huong/hai-long/');
  },
);

it('saves it as PNG of twice its size, written in the typeface', async () => {
  const { bytes } = await saved('view', 'png');
  const { width = 0, height = 0, format } = await sharp(bytes).metadata();
  expect([format, width]).toEqual(['png', 1280]);
  expect(height).toBeGreaterThan(400);
  // Above the chart there is nothing but type.
  const head = sharp(bytes).extract({ left: 0, top: 0, width, height: 160 }).greyscale();
  const dark = (await head.raw().toBuffer()).filter((grey) => grey < 100);
  expect(dark.length).toBeGreaterThan(2000);
});

it('saves the figures as CSV and as a workbook, those of the build', async () => {
  const csv = await saved('view', 'csv');
  expect(csv.bytes.toString('utf8')).toBe(toResultsCsv(takenReport(view), words));
  const { name, bytes } = await saved('view', 'xlsx');
  expect(name).toBe('mot.xlsx');
  const sheets = await readXlsxFile(bytes);
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['Đọc trước', 'Kết quả']);
  expect(sheets[1]?.data).toHaveLength(takenReport(view).results.length + 1);
});

it('saves the readings of a series as CSV and as a workbook', async () => {
  const csv = await saved('trend', 'csv');
  expect(csv.bytes.toString('utf8')).toBe(toTrendCsv(trendReadings(ctx, series), words));
  const sheets = await readXlsxFile((await saved('trend', 'xlsx')).bytes);
  expect(sheets[1]?.data).toHaveLength(surveys.length + 1);
});

it('says beside the button that a file could not be made', async () => {
  await page.click('#gone [data-take-as="csv"]');
  await page.waitForSelector('#gone [data-take-fault]');
  expect(await page.textContent('#gone [role="alert"]')).toBe(ctx.words.take.failed);
});
