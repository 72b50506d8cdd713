import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Effects } from '../../src/command/index.ts';
import { start } from '../browser/running.ts';
import { openChromium } from '../browser/chromium.ts';
import { figuresLine } from './figures.ts';

const SURVEY = 'minh-hoa-hai-long-2026';

/**
 * How long after a file is saved the page that is open in `dlxh dev` shows it, in Chromium: of a text, and of the answers of a
 * survey. On a copy of the library, so that nothing of it is touched.
 *
 * @param runs an odd number
 */
export async function benchDev(root: string, runs: number, effects: Effects): Promise<void> {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'dlxh-bench-dev-')));
  for (const folder of ['content', 'data'])
    cpSync(join(root, folder), join(copy, folder), { recursive: true });
  const preview = await start(['dev', '--root', copy]);
  const browser = await openChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${preview.url}khao-sat/${SURVEY}/`, { waitUntil: 'networkidle' });
    const text = join(copy, `content/surveys/${SURVEY}.mdx`);
    const answers = join(copy, `data/surveys/${SURVEY}/questions.csv`);
    effects.out(figuresLine('text (MDX), s', await times(runs, page, effects, marked(text))));
    effects.out(figuresLine('table (CSV), s', await times(runs, page, effects, reworded(answers))));
  } finally {
    await browser.close();
    preview.stop();
    rmSync(copy, { recursive: true, force: true });
  }
}

/** Saves a change, and tells the words by which the page shows it. */
type Save = (turn: number) => string;

async function times(runs: number, page: Page, { now }: Effects, save: Save): Promise<number[]> {
  const seconds: number[] = [];
  for (let turn = 0; turn <= runs; turn++) {
    const begin = now();
    const words = save(turn);
    await page.getByText(words).first().waitFor({ state: 'attached' });
    seconds.push((now() - begin) / 1000);
    await page.waitForLoadState('networkidle');
  }
  return seconds.slice(1);
}

function marked(file: string): Save {
  const text = readFileSync(file, 'utf8');
  return (turn) => {
    const words = `Lần lưu thứ ${String(turn)}.`;
    writeFileSync(file, `${text}\n\n${words}\n`);
    return words;
  };
}

function reworded(file: string): Save {
  const text = readFileSync(file, 'utf8');
  return (turn) => {
    const words = `Trình độ (lần ${String(turn)})`;
    writeFileSync(file, text.replace('Học vấn', words));
    return words;
  };
}
