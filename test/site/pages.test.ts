import AxeBuilder from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, openPage, type BuiltSite } from './built.ts';

const PAGES = [
  '',
  'khao-sat/',
  'khao-sat/dat-dai-2025/',
  'khao-sat/hoa-binh-2023/',
  'ban-tin/',
  'ban-tin/tuan-45-2026/',
  'chu-de/',
  'chu-de/dat-dai/',
  'dia-phuong/',
  'dia-phuong/quang-ngai/',
  'xu-huong/',
  'xu-huong/boi-thuong/',
  'tim-kiem/',
  'tim-kiem/?q=dat+dai',
  'tim-kiem/?q=xyzzy',
  'cau-hoi/',
  'cau-hoi/chu-de/dat-dai/',
  'so-sanh/',
  'so-sanh/?cau=dat-dai-2024:boi_thuong&cau=dat-dai-2025:boi_thuong',
  'so-sanh/?cau=dat-dai-2025:nguon_tin&theo=gioi',
  'phuong-phap/',
];

let site: BuiltSite;

beforeAll(async () => {
  site = await openSite();
});

afterAll(async () => {
  await site.close();
});

describe.each(PAGES)('/%s', (path) => {
  it('has its landmarks, one title, and nothing that the browser complains of', async () => {
    const { page, complaints } = await openPage(site, path);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('main').count()).toBe(1);
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
    expect(await page.title()).not.toBe('');
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it.each([{ dark: false }, { dark: true }])('is accessible, dark: $dark', async ({ dark }) => {
    const { page } = await openPage(site, path, { dark });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(
      ({ impact }) => impact === 'serious' || impact === 'critical',
    );
    expect(
      serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
    ).toEqual([]);
    await page.context().close();
  });

  it.each([320, 360, 768, 1280])('fits a screen of %i px', async (width) => {
    const { page } = await openPage(site, path, { width });
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  it('is valid HTML', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: { 'no-inline-style': 'error', 'long-title': 'off' },
    });
    const report = await validator.validateString(
      site.read(`${path.replace(/\?.*$/u, '')}index.html`),
    );
    const told = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${String(line)} ${ruleId}: ${message}`),
    );
    expect([...new Set(told)].slice(0, 12)).toEqual([]);
  });
});
