import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fromPublished, type Published } from '../../src/published/index.ts';
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

  it('leads to the question itself', async () => {
    const opened = await openPage(site, 'tim-kiem/?q=thong+tin+ve+dat+dai+chu+yeu+tu+dau');
    await opened.page.locator('.hit-title a').first().click();
    await opened.page.waitForURL('**/khao-sat/dat-dai-2025/nguon_tin/');
    expect(await opened.page.locator('h1').innerText()).toContain('thông tin về đất đai');
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
    expect(text).toContain('Lưu ý khi so sánh');
    expect(text).toMatch(/\d,\d%/u);
    expect(await opened.page.locator('.compare td').count()).toBeGreaterThan(3);
    const [file] = await Promise.all([
      opened.page.waitForEvent('download'),
      opened.page.locator('.compare a[download]').click(),
    ]);
    expect(file.suggestedFilename()).toBe('so-sanh.csv');
    expect(opened.complaints).toEqual([]);
    await opened.page.context().close();
  });

  it('splits a comparison by groups, by keyboard, at an address that the way back leaves', async () => {
    const cau = ['dat-dai-2024:boi_thuong', 'dat-dai-2025:boi_thuong'].map((one) => `cau=${one}`);
    const opened = await openPage(site, `so-sanh/?${cau.join('&')}`);
    await opened.page.waitForSelector('.compare svg');
    const status = opened.page.locator('[data-compare-status]');
    expect(await status.innerText()).toBe('Đang so sánh 2 câu hỏi.');
    await opened.page.locator('#theo').focus();
    await opened.page.keyboard.press('ArrowDown');
    await opened.page.waitForFunction(() => location.search.includes('theo='));
    expect(await status.innerText()).toMatch(/chia theo “.+”, phương án “/u);
    expect(await opened.page.evaluate(() => document.activeElement?.id)).toBe('theo');
    const address = opened.page.url();
    const split = await opened.page.locator('.compare table').innerText();
    await opened.page.goBack();
    await opened.page.waitForFunction(() => !location.search.includes('theo='));
    expect(await status.innerText()).toBe('Đang so sánh 2 câu hỏi.');
    expect(await opened.page.locator('#theo').inputValue()).toBe('');
    await opened.page.goto(address);
    await opened.page.waitForSelector('.compare svg');
    expect(await opened.page.locator('.compare table').innerText()).toBe(split);
    // The browser gives up its icon when an address changes under it.
    expect(opened.complaints.filter((text) => !text.endsWith('/favicon.svg'))).toEqual([]);
    await opened.page.context().close();
  });

  it('tells of groups only what their survey publishes, marks included', async () => {
    const opened = await openPage(site, 'so-sanh/?cau=dat-dai-2025:nguon_tin&theo=gioi');
    await opened.page.waitForSelector('.compare table');
    const json = JSON.parse(site.read('khao-sat/dat-dai-2025/results.json')) as Published;
    const own = fromPublished(json).results.filter(({ question }) => question === 'nguon_tin');
    const told = await opened.page.locator('.compare tbody td').allTextContents();
    const known = own.flatMap(({ value }) =>
      value === null ? [] : [`${(value * 100).toFixed(1).replace('.', ',')}%`],
    );
    const figures = told.flatMap((text) => /^\d+,\d%/u.exec(text)?.[0] ?? []);
    expect(figures.filter((text) => !known.includes(text))).toEqual([]);
    expect(told.some((text) => text.startsWith('[c]'))).toBe(true);
    await opened.page.context().close();
  });

  it('keeps what is ticked on the way to the comparison and back', async () => {
    const opened = await openPage(site, 'tim-kiem/?q=boi+thuong+dat');
    const boxes = opened.page.locator('.hit-pick input[value$=":boi_thuong"]');
    await boxes.first().check();
    expect(await opened.page.locator('.compare-go').innerText()).toBe('Xem câu hỏi này theo nhóm');
    await opened.page.locator('.compare-go a').click();
    await opened.page.waitForSelector('.compare svg');
    await opened.page.goBack();
    await opened.page.waitForSelector('.hit-pick input:checked');
    expect(await opened.page.locator('.compare-go').isVisible()).toBe(true);
    await opened.page.context().close();
  });
});

describe('without JavaScript', () => {
  it('leads to every question by topic, year and place', async () => {
    const opened = await openPage(site, 'cau-hoi/chu-de/dat-dai/', { javaScript: false });
    const hrefs = await opened.page
      .locator('.bank__lines a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs).toContain('/reports/khao-sat/dat-dai-2025/boi_thuong/');
    expect(await opened.page.locator('main').innerText()).toMatch(/% “/u);
    await opened.page.context().close();
  });
});
