import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { openSite, openPage, type BuiltSite } from './built.ts';

let site: BuiltSite;
let page: Page;
let complaints: readonly string[];

beforeAll(async () => {
  site = await openSite();
  ({ page, complaints } = await openPage(site, 'tim-kiem/', { width: 360 }));
});

afterAll(async () => {
  expect(complaints).toEqual([]);
  await site.close();
});

/** Types a query and waits for its answer; the addresses of the hits, best first. */
async function search(query: string): Promise<string[]> {
  await page.locator('input[name=q]').fill(query);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => {
    const status = document.querySelector('[data-search-status]')?.textContent ?? '';
    return status !== '' && !status.includes('Đang tìm');
  });
  await page.waitForTimeout(400);
  return page
    .locator('.hit-title a')
    .evaluateAll((links) =>
      links.map((link) => new URL(link.getAttribute('href') ?? '', location.href).pathname),
    );
}

describe('the search page', () => {
  it('fetches nothing of the engine before it is used', async () => {
    const opened = await openPage(site, 'tim-kiem/');
    const asked: string[] = [];
    opened.page.on('request', (request) => asked.push(request.url()));
    await opened.page.waitForTimeout(300);
    expect(asked.filter((url) => /pagefind|chi-muc/u.test(url))).toEqual([]);
    await Promise.all([
      opened.page.waitForRequest(/chi-muc\.json/u),
      opened.page.locator('input[name=q]').focus(),
    ]);
    await opened.page.context().close();
  });

  it.each([
    'đất đai',
    'dat dai',
    'DAT DAI',
    'đất đai'.normalize('NFD'),
    'bồi thường đất',
    'boi thuong dat',
  ])('finds the land surveys by "%s"', async (query) => {
    const hits = await search(query);
    expect(hits.slice(0, 4)).toContain('/reports/khao-sat/dat-dai-2025/');
    expect(hits.slice(0, 4)).toContain('/reports/khao-sat/dat-dai-2024/');
  });

  it.each(['Hoà Bình', 'Hòa Bình', 'hoa binh', 'Hòa Bình'.normalize('NFD')])(
    'finds Hòa Bình by "%s"',
    async (query) => {
      expect((await search(query))[0]).toBe('/reports/khao-sat/hoa-binh-2023/');
    },
  );

  it.each(['100-KL/TW', '100-kl/tw', '100 KL TW'])('finds a document by "%s"', async (query) => {
    expect(await search(query)).toContain('/reports/ban-tin/ket-luan-100-2024/');
  });

  it('writes abbreviations out', async () => {
    expect(await search('DLXH')).toContain('/reports/ban-tin/ket-luan-100-2024/');
    expect(await search('dư luận xã hội')).toContain('/reports/ban-tin/ket-luan-100-2024/');
  });

  it('shows the question itself, with its figure, base and survey, at its own page', async () => {
    await search('thông tin về đất đai chủ yếu từ đâu');
    const first = page.locator('.hit').first();
    const href = (await first.locator('.hit-title a').getAttribute('href')) ?? '';
    expect(href).toMatch(/dat-dai-2025\/nguon_tin\/$/u);
    const text = await first.innerText();
    expect(text).toMatch(/\d+(?:,\d+)?% “/u);
    expect(text).toContain('Cơ sở: ');
    expect(text).toContain('minh họa');
  });

  it('marks a withheld figure as withheld and draws no bar of it', async () => {
    const records = await page.evaluate(async () => {
      const entry = await (await fetch('/reports/tim-kiem/chi-muc.json')).json();
      const read = async (at: number) => {
        const file = await fetch(`/reports/tim-kiem/chi-muc/${entry.version}/b/${String(at)}.idx`);
        const plain = file.body?.pipeThrough(new DecompressionStream('gzip'));
        return (await new Response(plain).json()) as {
          questions: { name: string; chart: string | null }[];
        };
      };
      return Promise.all([0, 1, 2].map(read));
    });
    const sources = records.flatMap(({ questions }) =>
      questions.filter(({ name }) => name === 'nguon_tin'),
    );
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.every(({ chart }) => chart === null)).toBe(true);
  });

  it('asks what was probably meant, and asks that on a click', async () => {
    expect(await search('boi thuogn dat')).toContain('/reports/khao-sat/dat-dai-2025/');
    await page.locator('.search-meant a').click();
    expect(await page.locator('input[name=q]').inputValue()).toMatch(/^bồi thường đất/u);
  });

  it('shows no trace of how the index spells', async () => {
    await search('dat dai');
    const text = await page.locator('main').innerText();
    expect(text).toContain('đất đai');
    expect(text).not.toMatch(/[\u0335]/u);
  });

  it('filters by place, a successor included, and keeps the state in the address', async () => {
    await search('bồi thường');
    await page.locator('#search-filters summary').click();
    await page.locator('select[name=dia-phuong]').selectOption({ value: 'Quảng Ngãi' });
    await page.waitForTimeout(600);
    const hits = await page
      .locator('.hit-title a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hits.some((href) => href.includes('dat-dai-2024'))).toBe(true);
    expect(hits.some((href) => href.includes('hoa-binh'))).toBe(false);
    expect(new URL(page.url()).searchParams.get('dia-phuong')).toBe('Quảng Ngãi');
    await page.goto(page.url());
    await page.waitForSelector('.hit-title a');
    expect(await page.locator('select[name=dia-phuong]').inputValue()).toBe('Quảng Ngãi');
    await page.locator('.search-active button').click();
    await page.waitForTimeout(400);
    expect(new URL(page.url()).searchParams.has('dia-phuong')).toBe(false);
    await page.goBack();
    await page.waitForTimeout(400);
    expect(await page.locator('select[name=dia-phuong]').inputValue()).toBe('Quảng Ngãi');
    await page.locator('.search-active button').click();
    await page.waitForTimeout(400);
  });

  it('searches the text of reports where titles and questions do not answer', async () => {
    await search('danh sách hộ khẩu');
    expect(await page.locator('[data-search-status]').innerText()).not.toBe('');
  });

  it('says so when nothing matches, and what to try', async () => {
    expect(await search('xyzzy')).toEqual([]);
    expect(await page.locator('[data-search-status]').innerText()).toContain(
      'Không có báo cáo nào khớp',
    );
    const ways = page.locator('.search-advice a, .search-start a');
    expect(await ways.first().getAttribute('href')).toBe('/reports/cau-hoi/');
    expect(await ways.count()).toBeGreaterThan(1);
    expect(await page.locator('.search-start').isVisible()).toBe(true);
  });

  it('answers a question that stands in the address, as the box on the home page sends it', async () => {
    const opened = await openPage(site, 'tim-kiem/?q=boi+thuong');
    await opened.page.waitForSelector('.hit-title a');
    expect(await opened.page.locator('input[name=q]').inputValue()).toBe('boi thuong');
    expect(opened.complaints).toEqual([]);
    await opened.page.context().close();
  });
});
