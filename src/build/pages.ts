import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as nextTask } from 'node:timers/promises';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { type Cache, digestOf, NO_CACHE } from '../cache/index.ts';
import type { Site } from '../report.ts';
import { ASSETS, openProgram, type PagePath, programOf } from './program/index.ts';
import { toSitemaps } from './sitemap.ts';

/** Pages after which others have a turn: the threads that draw cards, and the collector of lists that nobody has any more. */
const BREATH = 16;

interface Options {
  readonly cache?: Cache;
  /** Which files are wanted, by their path under the base; all unless said otherwise. */
  readonly wanted?: (file: string) => boolean;
  /** Told after each page. */
  readonly tell?: (done: number, total: number) => void;
}

/** Writes the pages of a site, and what browsers load with them, into an empty folder. */
export async function writePages(
  site: Site,
  folder: string,
  { cache = NO_CACHE, wanted = () => true, tell = () => undefined }: Options = {},
): Promise<void> {
  const program = await programOf(site, cache);
  try {
    cpSync(join(program.folder, ASSETS), folder, { recursive: true });
    const { paths } = await openProgram(program.folder, site);
    const asked = paths.filter(({ file }) => wanted(file));
    for (const [at, path] of asked.entries()) {
      write(folder, path.file, await bytesOf(path, program.digest, cache));
      tell(at + 1, asked.length);
      if (at % BREATH === 0) await nextTask();
    }
    const pages = asked.flatMap(({ file }) => file.match(/^(.*)index\.html$/u)?.[1] ?? []);
    for (const [name, text] of await toSitemaps(site.settings, pages)) write(folder, name, text);
  } finally {
    program.clear();
  }
}

/** A page as an earlier build made it of the same things with the same program; else rendered, and kept. */
async function bytesOf(
  { file, cacheKey, render }: PagePath,
  program: string,
  cache: Cache,
): Promise<Uint8Array> {
  if (cacheKey === undefined) return render();
  const digest = digestOf([program, file, cacheKey]);
  const kept = cache.get('page', digest);
  if (kept !== null) return zstdDecompressSync(kept);
  const bytes = await render();
  cache.put('page', digest, zstdCompressSync(bytes));
  return bytes;
}

function write(folder: string, file: string, bytes: Uint8Array | string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
