import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { inject } from 'vitest';
import { openChromium } from '../../scripts/browser/chromium.ts';

/** The fixture site and a browser to read it with. */
export interface BuiltSite {
  readonly folder: string;
  readonly url: string;
  readonly browser: Browser;
  readonly read: (file: string) => string;
  readonly close: () => Promise<void>;
}

/** The site that the setup built and serves. */
export async function openSite(): Promise<BuiltSite> {
  const folder = inject('folder');
  const browser = await openChromium();
  return {
    folder,
    url: inject('url'),
    browser,
    read: (file) => readFileSync(join(folder, file), 'utf8'),
    close: () => browser.close(),
  };
}

/** How a page is opened. */
export interface View {
  readonly width?: number;
  readonly dark?: boolean;
  readonly javaScript?: boolean;
}

/** A page, and what the browser complained of: errors, failed requests, requests to anywhere else. */
export interface Opened {
  readonly page: Page;
  readonly complaints: readonly string[];
}

/** Opens a page of the site. */
export async function openPage(site: BuiltSite, path: string, view: View = {}): Promise<Opened> {
  const context = await site.browser.newContext({
    viewport: { width: view.width ?? 1280, height: 900 },
    colorScheme: view.dark === true ? 'dark' : 'light',
    javaScriptEnabled: view.javaScript ?? true,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site.url) && !url.startsWith('data:')) complaints.push(`elsewhere: ${url}`);
  });
  await page.goto(site.url + path);
  return { page, complaints };
}
