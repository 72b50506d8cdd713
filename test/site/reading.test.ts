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

describe('without JavaScript', () => {
  it('sums a survey up in a line a question, each with the way to its own page', async () => {
    const { page } = await openPage(site, 'khao-sat/dat-dai-2025/', { javaScript: false });
    const line = page.locator('.topline > li#boi_thuong');
    expect(await line.innerText()).toMatch(/\d+,\d%/u);
    expect(await line.locator('.topline__bar rect').getAttribute('width')).toMatch(/^\d+.*%$/u);
    const text = await page.locator('main').innerText();
    for (const told of ['Quảng Ngãi', 'Mẫu xác suất', '260', '08–19/09/2025', 'danh sách hộ'])
      expect(text).toContain(told);
    await line.locator('a').first().click();
    await page.waitForURL('**/khao-sat/dat-dai-2025/boi_thuong/');
    expect(await page.locator('svg.chart-svg').first().isVisible()).toBe(true);
    expect(await page.locator('table').count()).toBeGreaterThan(1);
    await page.locator('.figure details summary').first().click();
    await page.context().close();
  });

  it.each(['boi_thuong', 'boi_thuong/theo-gioi'])(
    'lands from an address of before, #%s, on the line of the question',
    async (anchor) => {
      const path = `khao-sat/dat-dai-2025/#${anchor}`;
      const { page } = await openPage(site, path, { javaScript: false });
      const line = page.locator('.topline > li#boi_thuong');
      const height = page.viewportSize()?.height ?? 0;
      // The page may be on its way there still.
      const isSeen = async (): Promise<boolean> => {
        const top = (await line.boundingBox())?.y ?? -1;
        return top >= 0 && top < height;
      };
      await expect.poll(isSeen, { timeout: 60_000 }).toBe(true);
      await page.context().close();
    },
  );

  it.each([
    ['#nhung', true, 0],
    ['#nhung-theo-gioi', false, 1],
  ])('shows under %s one figure and the way to the whole page', async (hash, everyone, splits) => {
    const path = `khao-sat/dat-dai-2025/boi_thuong/${hash}`;
    const { page } = await openPage(site, path, { javaScript: false });
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('#nhung').isVisible()).toBe(everyone);
    expect(await page.locator('[id^="nhung-"]:visible').count()).toBe(splits);
    expect(await page.locator('.figure__base:visible').count()).toBeGreaterThan(0);
    for (const around of ['.masthead', '.colophon', '.crumbs', '.neighbours'])
      expect(await page.locator(around).first().isVisible()).toBe(false);
    expect(await page.locator('.embed-only a').isVisible()).toBe(true);
    await page.context().close();
  });

  it('shows a series under #nhung with its name, without what is around', async () => {
    const path = 'xu-huong/boi-thuong/#nhung';
    const { page } = await openPage(site, path, { javaScript: false });
    for (const shown of ['h1', '#nhung', '.embed-only >> nth=-1'])
      expect(await page.locator(shown).isVisible()).toBe(true);
    for (const around of ['.masthead', '.colophon', '.crumbs', '#cac-ky'])
      expect(await page.locator(around).first().isVisible()).toBe(false);
    await page.context().close();
  });

  it('offers lists where the search cannot run', async () => {
    const { page } = await openPage(site, 'tim-kiem/', { javaScript: false });
    const links = await page
      .locator('main a[href*="/chu-de/"], main a[href*="/dia-phuong/"]')
      .count();
    expect(links).toBeGreaterThan(2);
    await page.context().close();
  });
});

describe('figures in the prose', () => {
  it('are those of the data', () => {
    const json = JSON.parse(site.read('khao-sat/dat-dai-2025/results.json')) as Published;
    const found = fromPublished(json).results.filter(
      ({ question, choice, by }) =>
        question === 'boi_thuong' && choice === 'hai_long' && by === null,
    );
    const shares = found.map(({ value }) => ((value ?? 0) * 100).toFixed(1).replace('.', ','));
    const prose = site.read('ban-tin/tuan-45-2026/index.html');
    expect(shares.some((share) => prose.includes(`${share}%`))).toBe(true);
  });
});

describe('places', () => {
  it('lists a report of a former province under its successor, with the reason', async () => {
    const { page } = await openPage(site, 'dia-phuong/quang-ngai/');
    const text = await page.locator('main').innerText();
    expect(text).toContain('Ý kiến về bồi thường đất đai năm 2024');
    expect(text).toContain('Kon Tum');
    await page.context().close();
  });
});

describe('print', () => {
  it('makes an A4 document without the navigation', async () => {
    const { page } = await openPage(site, 'ban-tin/tuan-45-2026/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav').first().isVisible()).toBe(false);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/u);
    await page.context().close();
  });
});
