import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openChromium } from '../../scripts/browser/chromium.ts';

const { central, b } = inject('federation');
let browser: Browser;

beforeAll(async () => {
  browser = await openChromium();
});

afterAll(() => browser.close());

describe('a site with members', () => {
  it('shows the rest without a member that fails only when more is wanted, and says so aloud', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${central}tim-kiem/?loai=Kh%E1%BA%A3o%20s%C3%A1t&sap-xep=date`);
    await page.waitForSelector('[data-search-more]:visible');
    await page.locator('[data-search-more]').click();
    await page.waitForFunction(() => document.querySelectorAll('.hit').length === 20);
    await page.route(`${b}tim-kiem/chi-muc/*/b/**`, (route) => route.abort());
    await page.locator('[data-search-more]').click();
    await page.waitForSelector('.search-absent');
    expect(await page.locator('[role=status] .search-absent').innerText()).toContain('Tỉnh B');
    const sites = await page.locator('.hit').allInnerTexts();
    expect(sites.length).toBeGreaterThan(0);
    expect(sites.filter((text) => text.includes('Tỉnh B'))).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('A');
  });
});

describe('a site by itself', () => {
  it('says that more could not be had, and has it when it is asked again', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${b}tim-kiem/?tu-nam=2000&sap-xep=date`);
    await page.waitForSelector('[data-search-more]:visible');
    const more = page.locator('[data-search-more]');
    await more.click();
    await page.waitForFunction(() => document.querySelectorAll('.hit').length === 20);
    expect(await page.locator('[data-search-status]').innerText()).toContain(
      'Đang hiện 20 kết quả',
    );
    await page.route('**/tim-kiem/chi-muc/*/b/**', (route) => route.abort());
    await more.click();
    await page.waitForFunction(() =>
      document.querySelector('[data-search-status]')?.textContent.includes('Chưa tải được'),
    );
    expect(await page.locator('.hit').count()).toBe(20);
    await page.unroute('**/tim-kiem/chi-muc/*/b/**');
    await more.click();
    await page.waitForFunction(() => document.querySelectorAll('.hit').length === 30);
  });

  it('is on the way back as it was left: hits shown, the opened one with the focus', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${b}tim-kiem/?tu-nam=2000&sap-xep=date`);
    await page.waitForSelector('[data-search-more]:visible');
    await page.locator('[data-search-more]').click();
    await page.waitForFunction(() => document.querySelectorAll('.hit').length === 20);
    const link = page.locator('.hit-title a').nth(15);
    const href = await link.getAttribute('href');
    await link.click();
    await page.waitForSelector('h1');
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('.hit').length === 20);
    await page.waitForFunction(() => document.activeElement?.closest('.hit') !== null);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(href);
  });
});
