import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { main } from '../../scripts/dlxh.ts';
import { copyFixture, removeCopy, spoil } from './copy.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'dlxh-cached-'));
const root = copyFixture();
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  removeCopy(root);
});

async function check(cache: string, ...more: string[]): Promise<string> {
  const said: string[] = [];
  const hear = (text: string) => said.push(text);
  const effects = { out: hear, err: hear, now: () => 0, cwd: process.cwd(), cache, workers: 2 };
  const code = await main(['check', '--root', root, ...more], effects);
  return [String(code), ...said].join('\n');
}

const entriesOf = (cache: string): string[] =>
  readdirSync(cache, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

it('a command says the same with what an earlier one kept, without it, and where nothing can be kept', async () => {
  const bare = await check(join(folder, 'none'), '--no-cache');
  expect(existsSync(join(folder, 'none'))).toBe(false);
  const cache = join(folder, 'kept');
  expect(await check(cache)).toBe(bare);
  expect(entriesOf(cache).length).toBeGreaterThan(3);
  expect(await check(cache)).toBe(bare);
  expect(await check('/dev/null/cache')).toBe(bare);
});

it('a Problem is told as often as it is asked for, and the answer that it quotes is in no cache', async () => {
  const cache = join(folder, 'problem');
  spoil(root, 'data/surveys/dat-dai-2025/responses.csv', 'nu,61,', 'nu,ngày mốt,');
  const first = await check(cache);
  expect(first).toContain('ngày mốt');
  expect(await check(cache)).toBe(first);
  expect(await check(cache, '--no-cache')).toBe(first);
  const kept = entriesOf(cache).map((file) => readFileSync(file));
  expect(kept.some((bytes) => bytes.includes('ngày mốt'))).toBe(false);
});
