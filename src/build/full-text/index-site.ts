import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Cache, digestOf, NO_CACHE } from '../../cache/index.ts';
import { ENGINE_FOLDER, enginePart, type Neighbours } from '../../search/index/index.ts';
import { type Part, unpack } from './pack.ts';
import type { PartOrder } from './part.ts';
import { partsOf } from './parts.ts';
import { type ScannedPage, scanPages } from './scan.ts';

const KIND = 'search-part';
/** Parts after the first are read by the script of the first. */
const SCRIPTS = /\.js$|^wasm\./u;

/** Pages indexed, and the parts that they lie in. */
export interface Indexed {
  readonly pages: number;
  readonly parts: number;
  /** How many of the parts were made, and not taken from an earlier build. */
  readonly made: number;
  /** Which words stand side by side in their texts. */
  readonly neighbours: Neighbours;
}

interface Options {
  readonly cache?: Cache;
  /** Parts that are made side by side at most. */
  readonly threads?: number;
  /** Told after each part. */
  readonly tell?: (done: number, total: number) => void;
}

/**
 * Indexes the pages of a built site that mark a `data-pagefind-body`, from encoded copies: the served pages stay as they are.
 * In parts by year, each by a thread and a process of its own, unless the cache has the part of the very same texts. The same pages
 * make the same files, whatever the cache and the number of threads.
 *
 * @param folder fresh, since fragments of an earlier index would stay where they are
 */
export async function indexSite(
  folder: string,
  { cache = NO_CACHE, threads = availableParallelism(), tell = () => undefined }: Options = {},
): Promise<Indexed> {
  const pages = scanPages(folder, cache);
  const parts = partsOf(pages);
  const neighbours = new Map<string, Set<string>>();
  const queue = parts.entries();
  let [made, done] = [0, 0];
  const work = async (): Promise<void> => {
    for (const [at, own] of queue) {
      const digest = digestOf(own.map((page) => page.digest));
      const kept = cache.get(KIND, digest);
      const packed = kept ?? (await makeInThread(folder, own));
      if (kept === null) cache.put(KIND, digest, packed);
      made += kept === null ? 1 : 0;
      const part = unpack(packed);
      writePart(part, join(folder, ENGINE_FOLDER, enginePart(at)), at === 0);
      addAll(neighbours, part.neighbours);
      tell((done += 1), parts.length);
    }
  };
  await Promise.all(Array.from({ length: Math.min(Math.max(threads, 1), parts.length) }, work));
  return { pages: pages.length, parts: parts.length, made, neighbours };
}

async function makeInThread(folder: string, pages: readonly ScannedPage[]): Promise<Uint8Array> {
  const work = mkdtempSync(join(tmpdir(), 'dlxh-index-'));
  const order: PartOrder = { folder, pages, work };
  const worker = new Worker(new URL('part-worker.ts', import.meta.url), {
    workerData: order,
    execArgv: [],
  });
  try {
    return await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', (code) => {
        reject(new Error(`search index: a thread ended with ${String(code)}`));
      });
    });
  } finally {
    await worker.terminate();
    rmSync(work, { recursive: true, force: true });
  }
}

function writePart({ files }: Part, folder: string, first: boolean): void {
  const wanted = files.filter(({ path }) => first || !SCRIPTS.test(path));
  for (const name of new Set(wanted.map(({ path }) => dirname(path))))
    mkdirSync(join(folder, name), { recursive: true });
  for (const { path, bytes } of wanted) writeFileSync(join(folder, path), bytes);
}

function addAll(neighbours: Map<string, Set<string>>, own: Part['neighbours']): void {
  for (const [first, seconds] of own) {
    const known = neighbours.get(first) ?? new Set();
    neighbours.set(first, known);
    for (const second of seconds.split(' ')) known.add(second);
  }
}
