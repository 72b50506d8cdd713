import { createHash } from 'node:crypto';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate as nextTask } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { pageContext, searchRecords } from '../page/index.ts';
import type { Site } from '../report.ts';
import {
  buildIndex,
  type Entry,
  FORMAT,
  INDEX_ENTRY,
  INDEX_FOLDER,
  type IndexFile,
} from '../search/index/index.ts';
import type { Indexed } from './full-text/index.ts';

const BREATH = 16;

/**
 * Writes the heading index of a site: small packed files in a folder named after what they hold, so that a reader's cache
 * never mixes two builds. Packed by us because a plain file server packs nothing.
 *
 * @param indexing what the engine's index is made from; while it is made elsewhere, reports are told here
 */
export async function writeHeadingIndex(
  site: Site,
  folder: string,
  indexing: Promise<Pick<Indexed, 'parts' | 'neighbours'>>,
): Promise<void> {
  const synonyms = site.registers.synonyms.map(({ short, full }) => [short, full] as const);
  const [{ parts, neighbours }, records] = await Promise.all([
    indexing,
    withBreath(searchRecords(pageContext(site))),
  ]);
  const version = writeFiles(join(folder, INDEX_FOLDER), buildIndex(records, synonyms, neighbours));
  const entry: Entry = { format: FORMAT, version, base: site.settings.base, parts };
  writeFileSync(join(folder, INDEX_ENTRY), JSON.stringify(entry));
}

/** All of a list that is made one by one, after some of which others have a turn: the collector of what nobody has any more. */
async function withBreath<One>(all: Iterable<One>): Promise<readonly One[]> {
  const done: One[] = [];
  for (const one of all) if (done.push(one) % BREATH === 0) await nextTask();
  return done;
}

/** Writes files as they come, and tells the digest of them all, which is the name of their folder. */
function writeFiles(folder: string, files: Iterable<IndexFile>): string {
  const fresh = join(folder, 'new');
  const made = new Set<string>();
  const hash = createHash('sha256');
  for (const { path, content } of files) {
    const text = JSON.stringify(content);
    hash.update(path).update('\0').update(text).update('\0');
    const own = dirname(path);
    if (!made.has(own)) mkdirSync(join(fresh, own), { recursive: true });
    made.add(own);
    writeFileSync(join(fresh, path), gzipSync(text, { level: 9 }));
  }
  const version = hash.digest('hex').slice(0, 12);
  renameSync(fresh, join(folder, version));
  return version;
}
