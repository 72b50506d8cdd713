import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  type Entry,
  type HeadingIndex,
  INDEX_ENTRY,
  INDEX_FOLDER,
  openIndex,
} from '../index/index.ts';

/** The heading index of a built site on this disk; null where the folder has none. */
export async function openSiteIndex(folder: string): Promise<SiteIndex | null> {
  const entryFile = join(folder, INDEX_ENTRY);
  if (!existsSync(entryFile)) return null;
  const entry = JSON.parse(await readFile(entryFile, 'utf8')) as Entry;
  const files = join(folder, INDEX_FOLDER, entry.version);
  const index = await openIndex(async (path) =>
    JSON.parse(gunzipSync(await readFile(join(files, path))).toString('utf8')),
  );
  return { entry, index };
}

interface SiteIndex {
  readonly entry: Entry;
  readonly index: HeadingIndex;
}
