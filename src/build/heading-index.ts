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
 * @param indexed what the engine's index was made from
 */
export function writeHeadingIndex(
  site: Site,
  folder: string,
  { parts, neighbours }: Pick<Indexed, 'parts' | 'neighbours'>,
): void {
  const synonyms = site.registers.synonyms.map(({ short, full }) => [short, full] as const);
  const files = buildIndex(searchRecords(pageContext(site)), synonyms, neighbours).map(
    ({ path, content }) => ({
      path,
      text: JSON.stringify(content),
    }),
  );
  const hash = createHash('sha256');
  for (const { path, text } of files) hash.update(path).update('\0').update(text).update('\0');
  const version = hash.digest('hex').slice(0, 12);
  for (const { path, text } of files) {
    const file = join(folder, INDEX_FOLDER, version, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, gzipSync(text, { level: 9 }));
  }
  const entry: Entry = { format: FORMAT, version, base: site.settings.base, parts };
  writeFileSync(join(folder, INDEX_ENTRY), JSON.stringify(entry));
}
