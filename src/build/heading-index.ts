import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pageContext, searchRecords } from '../page/index.ts';
import type { Site } from '../report.ts';
import {
  buildIndex,
  type Entry,
  FORMAT,
  INDEX_ENTRY,
  INDEX_FOLDER,
} from '../search/index/index.ts';
import type { Indexed } from './full-text/index.ts';

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
    searchRecords(pageContext(site)),
  ]);
  const files = buildIndex(records, synonyms, neighbours).map(({ path, content }) => ({
    path,
    text: JSON.stringify(content),
  }));
  const hash = createHash('sha256');
  for (const { path, text } of files) hash.update(path).update('\0').update(text).update('\0');
  const version = hash.digest('hex').slice(0, 12);
  for (const name of new Set(files.map(({ path }) => dirname(path))))
    mkdirSync(join(folder, INDEX_FOLDER, version, name), { recursive: true });
  for (const { path, text } of files)
    writeFileSync(join(folder, INDEX_FOLDER, version, path), gzipSync(text, { level: 9 }));
  const entry: Entry = { format: FORMAT, version, base: site.settings.base, parts };
  writeFileSync(join(folder, INDEX_ENTRY), JSON.stringify(entry));
}
