import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openChromium } from '../../scripts/browser/chromium.ts';

const { central, a, b } = inject('federation');
let browser: Browser;

beforeAll(async () => {
  browser = await openChromium();
});

afterAll(() => browser.close());

interface Found {
  readonly page: Page;
  readonly hits: readonly { readonly href: string; readonly site: string | null }[];
  readonly complaints: readonly string[];
}

/** Asks the central site, after `before` has done something to the way to a member. */
async function ask(query: string, before?: (page: Page) => Promise<void>): Promise<Found> {
  const page = await (await browser.newContext()).newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await before?.(page);
  await page.goto(`${central}tim-kiem/?q=${encodeURIComponent(query)}`);
  await page.waitForFunction(() => {
    const status = document.querySelector('[data-search-status]')?.textContent ?? '';
    return status !== '' && !status.includes('Đang tìm');
  });
  await page.waitForTimeout(500);
  const hits = await page.locator('.hit').evaluateAll((items) =>
    items.map((item) => ({
      href: item.querySelector<HTMLAnchorElement>('.hit-title a')?.href ?? '',
      site: item.querySelector('.hit-site')?.textContent ?? null,
    })),
  );
  return { page, hits, complaints };
}

const sitesOf = ({ hits }: Found): readonly (string | null)[] => [
  ...new Set(hits.map(({ site }) => site)),
];

describe('a site with members', () => {
  it('finds their reports with its own, each with its site’s name and address, and filters by their places', async () => {
    const found = await ask('dat dai');
    expect(found.complaints).toEqual([]);
    expect(sitesOf(found)).toContain('Nguồn: trang Tỉnh A');
    expect(sitesOf(found)).toContain('Nguồn: trang Tỉnh B');
    for (const { href, site } of found.hits)
      expect(href.startsWith(site === null ? central : site.endsWith('A') ? a : b)).toBe(true);
    expect(await found.page.locator('.search-absent').count()).toBe(0);
    expect(await found.page.locator('.hit-pick').count()).toBe(0);
    const places = await found.page.locator('select[name=dia-phuong] option').allTextContents();
    expect(places.some((one) => one.startsWith('Quảng Ngãi'))).toBe(true);
  });

  it('keeps its own hits without a name', async () => {
    const found = await ask('hoa binh');
    expect(found.hits.find(({ site }) => site === null)?.href).toMatch(/khao-sat\/hoa-binh-2023/u);
  });

  it('asks their engines where no title and no question answers', async () => {
    const { hits, complaints } = await ask('"mở ra cách làm mới"');
    expect(complaints).toEqual([]);
    expect(hits).toEqual([{ href: `${a}ban-tin/ket-luan-100-2024/`, site: 'Nguồn: trang Tỉnh A' }]);
  });

  it.each([
    ['cannot be reached', (page: Page) => page.route(`${a}**`, (route) => route.abort())],
    ['never answers', (page: Page) => page.route(`${a}**`, () => undefined)],
    [
      'breaks off in the middle',
      (page: Page) => page.route(`${a}tim-kiem/chi-muc/*/b/**`, (route) => route.abort()),
    ],
    [
      'answers nonsense',
      (page: Page) => page.route(`${a}**`, (route) => route.fulfill({ body: '{}' })),
    ],
  ])('searches on without a member that %s, and says so', async (_, spoil) => {
    const found = await ask('dat dai', async (page) => {
      await spoil(page);
    });
    expect(sitesOf(found)).not.toContain('Nguồn: trang Tỉnh A');
    expect(sitesOf(found)).toContain('Nguồn: trang Tỉnh B');
    expect(await found.page.locator('.search-absent').innerText()).toContain('Tỉnh A');
  });

  it('says whom it waits for', async () => {
    const page = await (await browser.newContext()).newPage();
    await page.route(`${a}**`, () => undefined);
    await page.goto(`${central}tim-kiem/?q=dat+dai`);
    await page.waitForFunction(() =>
      document
        .querySelector('[data-search-status]')
        ?.textContent.includes('Đang chờ trang: Tỉnh A'),
    );
    await page.waitForSelector('.search-absent a');
    expect(await page.locator('.hit').count()).toBeGreaterThan(0);
  });

  it('may speak to its members on the search page, and to nobody else anywhere', async () => {
    const page = await (await browser.newContext()).newPage();
    const policy = async (path: string): Promise<string> => {
      await page.goto(central + path);
      const meta = page.locator('meta[http-equiv="Content-Security-Policy"]');
      const all = (await meta.getAttribute('content')) ?? '';
      const asks = (name: string) => all.split('; ').find((one) => one.startsWith(name));
      return asks('connect-src') ?? asks('default-src') ?? '';
    };
    const origins = [a, b].map((url) => new URL(url).origin).join(' ');
    expect(await policy('tim-kiem/')).toBe(`connect-src 'self' ${origins}`);
    expect(await policy('')).toBe("default-src 'self'");
  });
});
