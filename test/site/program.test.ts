import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writePages } from '../../src/build/pages.ts';
import { programOf } from '../../src/build/program/index.ts';
import { type Cache, NO_CACHE, openCache } from '../../src/cache/index.ts';
import { differing } from '../../scripts/bench/edits/index.ts';
import { filesBelow } from '../../src/disk/index.ts';
import { siteIn } from './sites.ts';

const work = mkdtempSync(join(tmpdir(), 'dlxh-program-test-'));
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});
const site = siteIn('test/fixtures/site');
const cacheIn = (name: string): Cache => openCache(join(work, name), 'f'.repeat(64), () => 0);

async function written(name: string, cache: Cache): Promise<string> {
  const folder = mkdtempSync(join(work, `${name}-`));
  await writePages(site, folder, { cache });
  return folder;
}

describe('programOf', () => {
  const cache = cacheIn('programs');

  it('compiles once for the same code, language, address and standing pages', async () => {
    const first = await programOf(site, cache);
    const { ino } = statSync(first.folder);
    const again = await programOf({ ...site, surveys: [], at: '2027-01-01T00:00:00+07:00' }, cache);
    expect(again.folder).toBe(first.folder);
    expect(statSync(again.folder).ino).toBe(ino);
    const other = await programOf({ ...site, settings: { ...site.settings, base: '/a/' } }, cache);
    expect(other.folder).not.toBe(first.folder);
  });

  it('compiles anew what was cut short or damaged, and leaves nothing half-made beside it', async () => {
    const { folder } = await programOf(site, cache);
    const [file = ''] = filesBelow(folder).filter((name) => name.endsWith('.mjs'));
    for (const harm of [
      () => {
        rmSync(join(folder, file));
      },
      () => {
        writeFileSync(join(folder, 'whole.json'), '{');
      },
    ]) {
      const { ino } = statSync(folder);
      harm();
      const mended = await programOf(site, cache);
      expect(mended.folder).toBe(folder);
      expect(statSync(folder).ino).not.toBe(ino);
      expect(readdirSync(join(folder, '..'))).toHaveLength(1);
    }
  });

  it('takes itself away where nothing is kept', async () => {
    const { folder, clear } = await programOf(site, NO_CACHE);
    expect(existsSync(folder)).toBe(true);
    clear();
    expect(existsSync(folder)).toBe(false);
  });
});

describe('writePages', () => {
  it('writes the same whether pages are kept, damaged, or made anew', async () => {
    const anew = await written('anew', NO_CACHE);
    const cache = cacheIn('pages');
    expect(differing(anew, await written('first', cache))).toEqual([]);
    expect(differing(anew, await written('again', cache))).toEqual([]);
    for (const file of filesBelow(join(work, 'pages')).filter((name) => name.includes('/page/')))
      writeFileSync(join(work, 'pages', file), 'hỏng');
    expect(differing(anew, await written('damaged', cache))).toEqual([]);
  });
});
