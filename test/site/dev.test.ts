import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { start, type Running } from '../../scripts/browser/running.ts';
import { openChromium } from '../../scripts/browser/chromium.ts';

/** A library of one's own to write in, previewed. */
const root = realpathSync(mkdtempSync(join(tmpdir(), 'dlxh-dev-')));
const survey = join(root, 'content/surveys/dat-dai-2024.mdx');
let preview: Running;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  cpSync('test/fixtures/site', root, { recursive: true });
  // Astro serves nothing where it finds itself within a test.
  const env = { ...process.env, NODE_ENV: 'development' };
  Reflect.deleteProperty(env, 'VITEST');
  preview = await start(['dev', '--root', root], env);
  browser = await openChromium();
  page = await browser.newPage();
}, 60_000);

afterAll(async () => {
  await browser.close();
  preview.stop();
  rmSync(root, { recursive: true, force: true });
});

const source = () => readFileSync(survey, 'utf8');

it('shows what was saved, lays a mistake over the last good page, and takes it off again', async () => {
  await page.goto(`${preview.url}khao-sat/dat-dai-2024/`, { waitUntil: 'networkidle' });
  const first = source();
  writeFileSync(survey, `${first}\n\nMột đoạn vừa viết thêm.\n`);
  await page.getByText('Một đoạn vừa viết thêm.').waitFor();
  writeFileSync(survey, `${source()}\n<Value question="khong_co" choice="1" />\n`);
  const alert = page.getByRole('alert');
  await alert.waitFor();
  expect(await alert.textContent()).toMatch(
    /content\/surveys\/dat-dai-2024\.mdx:\d+:\d+.*khong_co/u,
  );
  expect(await page.getByText('Một đoạn vừa viết thêm.').isVisible()).toBe(true);
  await page.reload();
  await alert.waitFor();
  writeFileSync(survey, first);
  await alert.waitFor({ state: 'detached' });
  await page.getByText('Một đoạn vừa viết thêm.').waitFor({ state: 'detached' });
}, 60_000);

it('shows drafts, marked as drafts', async () => {
  await page.goto(`${preview.url}khao-sat/nhap-2026/`);
  await page.locator('main .badge').filter({ hasText: 'Bản thảo' }).first().waitFor();
}, 60_000);

it('shows a standing page as it was saved, and one that was not there before', async () => {
  const pages = join(root, 'content/pages');
  await page.goto(`${preview.url}phuong-phap/`, { waitUntil: 'networkidle' });
  writeFileSync(
    join(pages, 'phuong-phap.mdx'),
    '---\ntitle: A\nsummary: B\n---\n\n<Note>Vừa lưu.</Note>\n',
  );
  await page.getByRole('note').filter({ hasText: 'Vừa lưu.' }).waitFor();
  writeFileSync(join(pages, 'moi.mdx'), '---\ntitle: A\nsummary: B\n---\n\nTrang mới.\n');
  await page.locator('.colophon a[href$="/moi/"]').waitFor();
  await page.goto(`${preview.url}moi/`);
  await page.getByText('Trang mới.').waitFor();
}, 60_000);
