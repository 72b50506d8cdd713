import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, openPage, type BuiltSite } from './built.ts';

let site: BuiltSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

describe('around the search', () => {
  it('goes to the box on `/`, from any page, but not while something is typed', async () => {
    const opened = await openPage(site, 'khao-sat/dat-dai-2025/');
    await opened.page.keyboard.press('/');
    await opened.page.keyboard.type('dat/dai');
    expect(await opened.page.locator('.quick-search input').inputValue()).toBe('dat/dai');
    await opened.page.keyboard.press('Enter');
    await opened.page.waitForSelector('.hit-title a');
    expect(new URL(opened.page.url()).pathname).toBe('/reports/tim-kiem/');
    expect(opened.complaints).toEqual([]);
    await opened.page.context().close();
  });

  it('compares questions that are ticked, at an address of its own', async () => {
    const opened = await openPage(site, 'tim-kiem/?q=boi+thuong+dat', { width: 360 });
    await opened.page.waitForSelector('.hit-pick input');
    const boxes = opened.page.locator('.hit-pick input[value$=":boi_thuong"]');
    expect(await boxes.count()).toBeGreaterThan(1);
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await opened.page.locator('.compare-go a').click();
    await opened.page.waitForSelector('.compare svg');
    expect(new URL(opened.page.url()).searchParams.getAll('cau')).toHaveLength(2);
    const text = await opened.page.locator('main').innerText();
    expect(text).toContain('Đọc một cách thận trọng');
    expect(text).toMatch(/\d,\d%/u);
    expect(await opened.page.locator('.compare-table td').count()).toBeGreaterThan(3);
    const [file] = await Promise.all([
      opened.page.waitForEvent('download'),
      opened.page.locator('.compare a[download]').click(),
    ]);
    expect(file.suggestedFilename()).toBe('so-sanh.csv');
    expect(opened.complaints).toEqual([]);
    await opened.page.context().close();
  });
});

describe('without JavaScript', () => {
  it('leads to every question by topic, year and place', async () => {
    const opened = await openPage(site, 'cau-hoi/chu-de/dat-dai/', { javaScript: false });
    const hrefs = await opened.page
      .locator('.bank__lines a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs).toContain('/reports/khao-sat/dat-dai-2025/#boi_thuong');
    expect(await opened.page.locator('main').innerText()).toMatch(/% chọn “/u);
    await opened.page.context().close();
  });
});
