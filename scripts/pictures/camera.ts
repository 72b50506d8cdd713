import { join } from 'node:path';
import sharp from 'sharp';
import type { Browser, Page } from 'playwright-core';
import { terminalPage } from './terminal.ts';

/** Takes the pictures of the guide into a folder. */
export interface Camera {
  /** What a command printed. */
  readonly terminal: (name: string, command: string, output: readonly string[]) => Promise<void>;
  /** The top of a page as a phone or a desktop shows it. */
  readonly page: (name: string, url: string, size: Size, ready?: Ready) => Promise<void>;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Waits until the page is as it should be seen. */
type Ready = (page: Page) => Promise<unknown>;

export function openCamera(browser: Browser, folder: string): Camera {
  const keep = async (name: string, picture: Buffer) => {
    // A palette keeps a screenshot of text at a third of its size.
    await sharp(picture)
      .png({ palette: true, colours: 128 })
      .toFile(join(folder, `${name}.png`));
  };
  return {
    terminal: async (name, command, output) => {
      const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
      await page.setContent(terminalPage(command, output));
      await keep(name, await page.locator('#picture').screenshot());
      await page.close();
    },
    page: async (name, url, size, ready = () => Promise.resolve()) => {
      const page = await browser.newPage({ viewport: size });
      await page.goto(url);
      await ready(page);
      await keep(name, await page.screenshot());
      await page.close();
    },
  };
}
