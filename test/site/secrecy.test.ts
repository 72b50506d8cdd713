import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditSite } from '../../src/audit/audit.ts';
import { filesBelow } from '../../src/disk/files.ts';
import { fromPublished, type Published } from '../../src/published/index.ts';
import { openSite, openPage, type BuiltSite } from './built.ts';

let site: BuiltSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

describe('what may not be seen', () => {
  const withheld = () =>
    fromPublished(JSON.parse(site.read('khao-sat/dat-dai-2025/results.json')) as Published).results;

  it('withholds cells of 1–9 respondents in the downloads and marks them', () => {
    const rows = withheld();
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.filter(({ n }) => n !== null && n > 0 && n < 10)).toEqual([]);
    expect(
      rows.some(
        ({ question, choice, n }) => question === 'nguon_tin' && choice === 'mang' && n === null,
      ),
    ).toBe(true);
  });

  it('shows the mark in place of the figure on the page', async () => {
    const { page } = await openPage(site, 'khao-sat/dat-dai-2025/nguon_tin/');
    const row = page.locator('tr', { hasText: 'Mạng xã hội' }).first();
    expect(await row.innerText()).toContain('[c]');
    await page.context().close();
  });

  it('holds no unreleased title, no answers and no source file, in any file of the site', () => {
    const secrets = [
      'chưa được phép công bố',
      'chưa đến giờ',
      'Cần nhanh hơn',
      'nhap-2026',
      'cam-van-2027',
    ];
    const told = filesBelow(site.folder).filter((file) => {
      const bytes = readFileSync(join(site.folder, file));
      const text = (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString(
        'utf8',
      );
      const plain = text.replaceAll('d\u0335', 'đ').replaceAll('D\u0335', 'Đ');
      return secrets.some((secret) => plain.includes(secret));
    });
    expect(told).toEqual([]);
    expect(
      filesBelow(site.folder).filter((file) => /responses|questions\.csv|\.mdx$/u.test(file)),
    ).toEqual([]);
  });

  it('would be found by the audit', () => {
    const faults = auditSite(site.folder, { base: '/reports/', secrets: ['Bản tin tuần 45'] });
    expect(faults.some((fault) => fault.startsWith('pagefind/'))).toBe(true);
    expect(faults.some((fault) => fault.startsWith('ban-tin/tuan-45-2026/'))).toBe(true);
    expect(auditSite(site.folder, { base: '/reports/', secrets: [] })).toEqual([]);
  });

  it('says that synthetic figures are synthetic, on the page and in each download', () => {
    for (const file of ['index.html', 'results.csv', 'results.json', 'datapackage.json']) {
      expect(site.read(`khao-sat/dat-dai-2025/${file}`)).toMatch(/minh họa|synthetic/iu);
    }
  });
});
