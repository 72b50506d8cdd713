import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openChromium } from '../../scripts/browser/chromium.ts';

const PHONE = { width: 360, height: 780 };

let browser: Browser;

beforeAll(async () => {
  browser = await openChromium();
});

afterAll(async () => {
  await browser.close();
});

/** What moves on a page whose typefaces come late: the sum of its layout shifts. */
async function shifts(path: string): Promise<number> {
  const page = await browser.newPage({ viewport: PHONE });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      const all = list.getEntries() as (PerformanceEntry & { readonly value: number })[];
      const sum = Number(document.documentElement.dataset['shift'] ?? 0);
      document.documentElement.dataset['shift'] = String(
        all.reduce((total, { value }) => total + value, sum),
      );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.route('**/*.woff2', async (route) => {
    await new Promise((done) => setTimeout(done, 600));
    await route.continue();
  });
  await page.goto(inject('federation').b + path, { waitUntil: 'networkidle' });
  await page.waitForTimeout(300);
  const sum = await page.evaluate(() => Number(document.documentElement.dataset['shift'] ?? 0));
  await page.close();
  return sum;
}

describe('typefaces', () => {
  it.each([
    '',
    'ban-tin/minh-hoa-tuan-45-2026/',
    'khao-sat/minh-hoa-giay-2026/',
    'xu-huong/sipas/',
  ])('move no line of /%s when they come late', async (path) => {
    expect(await shifts(path)).toBeLessThanOrEqual(0.01);
  });

  it('have faces of the reader’s machine in their place that are as wide and as high', async () => {
    const page = await browser.newPage({ viewport: PHONE });
    // What is measured waits for the typeface, however late it comes.
    await page.route('**/*.css', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replaceAll(
        'font-display:optional',
        'font-display:block',
      );
      await route.fulfill({ response, body });
    });
    await page.goto(`${inject('url')}ban-tin/tuan-45-2026/`);
    const [own, other] = await page.evaluate(async () => {
      const text = 'Kết quả điều tra xã hội học và bản tin tình hình dư luận, kèm số liệu 2026. ';
      const measure = async (family: string, weight: number): Promise<readonly number[]> => {
        await document.fonts.load(`${String(weight)} 160px ${family}`, text);
        const span = document.createElement('span');
        document.body.append(span);
        span.textContent = text.repeat(4);
        for (const [name, value] of Object.entries({
          'font-family': family,
          // So large that whole pixels of an advance do not count.
          'font-size': '160px',
          'font-weight': String(weight),
          'white-space': 'nowrap',
          position: 'absolute',
          'line-height': 'normal',
        }))
          span.style.setProperty(name, value);
        const { width, height } = span.getBoundingClientRect();
        span.remove();
        return [width, height];
      };
      const both = async (family: string): Promise<readonly number[]> => [
        ...(await measure(family, 400)),
        ...(await measure(family, 680)),
      ];
      return [await both("'Source Sans 3 Variable'"), await both("'Source Sans Arial'")];
    });
    expect(own).toHaveLength(4);
    for (const [index, size] of own.entries()) {
      const ratio = (other[index] ?? 0) / size;
      expect(Math.abs(ratio - 1), String(index)).toBeLessThan(0.03);
    }
    await page.close();
  });
});
