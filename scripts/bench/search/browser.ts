import type { Browser, Page } from 'playwright-core';
import type { KnownItem } from './queries.ts';

/** What one search cost a browser. */
export interface Cost {
  readonly kind: KnownItem['kind'];
  /** Bytes over the wire, headers included: scripts and data of the search, not the page around it. */
  readonly bytes: number;
  /** From the press of a key to the first hit. */
  readonly milliseconds: number;
}

const SETTLED = 15_000;

/** The first search of a new visitor, by each query in a browser context of its own. */
export async function coldSearches(
  browser: Browser,
  url: string,
  items: readonly KnownItem[],
): Promise<readonly Cost[]> {
  const costs: Cost[] = [];
  for (const { kind, query } of items) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const bytes = await countBytes(page);
    await page.goto(`${url}tim-kiem/`, { waitUntil: 'networkidle' });
    const milliseconds = await ask(page, query);
    await page.waitForLoadState('networkidle');
    costs.push({ kind, bytes: bytes(), milliseconds });
    await context.close();
  }
  return costs;
}

/** Searches one after another on one page. */
export async function warmSearches(
  browser: Browser,
  url: string,
  items: readonly KnownItem[],
): Promise<readonly Cost[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const bytes = await countBytes(page);
  await page.goto(`${url}tim-kiem/`, { waitUntil: 'networkidle' });
  await ask(page, 'y te');
  const costs: Cost[] = [];
  for (const { kind, query } of items) {
    const before = bytes();
    const milliseconds = await ask(page, query);
    costs.push({ kind, bytes: bytes() - before, milliseconds });
  }
  await context.close();
  return costs;
}

/** Counts what scripts, JSON, packed files and WebAssembly weigh. */
async function countBytes(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  const counted = new Set<string>();
  let sum = 0;
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (/\/(?:pagefind|chi-muc|_astro)[/.].*(?<!\.css|\.woff2)$/u.test(response.url))
      counted.add(requestId);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (counted.has(requestId)) sum += encodedDataLength;
  });
  await session.send('Network.enable');
  return () => sum;
}

/** Types a query, presses Enter, and waits until its answer stands there. */
async function ask(page: Page, query: string): Promise<number> {
  await page.locator('#q').fill(query);
  const start = performance.now();
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    (asked) => {
      const list = document.querySelector('[data-search-results]');
      return list?.getAttribute('data-answered') === asked;
    },
    query,
    { timeout: SETTLED, polling: 'raf' },
  );
  return performance.now() - start;
}
