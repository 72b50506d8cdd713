import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import {
  addNeighbours,
  ENGINE_FOLDER,
  enginePart,
  indexedCopy,
  type Neighbours,
  withoutFigures,
} from '../search/index/index.ts';
import { filesBelow } from '../disk/index.ts';
import { pageTexts } from './page-texts.ts';

/**
 * Pages in one part of the engine's index, at most. Its process holds some 420 kB for each page of a part; a search fetches a
 * file of some 30 kB for each of its words from every part.
 */
const PART = 3000;
/** What the engine writes beside its index and this site does not use: interfaces of its own, and its worker. */
const UNUSED = /^pagefind-(?!entry).*\.(?:js|css)$/u;
/** Parts after the first are read by the script of the first. */
const SCRIPTS = /\.js$|^wasm\./u;

/** Pages indexed, and the parts that they lie in. */
export interface Indexed {
  readonly pages: number;
  readonly parts: number;
  /** Which words stand side by side in their texts. */
  readonly neighbours: Neighbours;
}

/**
 * Indexes the pages of a built site that mark a `data-pagefind-body`, from encoded copies: the served pages stay as they are.
 * In parts, each by a process of its own, because the engine keeps all pages of an index in memory until it is written.
 * The folder must be fresh, since the engine leaves old fragments where they are.
 */
export async function indexSite(folder: string): Promise<Indexed> {
  const pages = filesBelow(folder)
    .filter((name) => name.endsWith('.html'))
    .filter((file) => readFileSync(join(folder, file), 'utf8').includes('data-pagefind-body'));
  const parts = Math.max(1, Math.ceil(pages.length / PART));
  const size = Math.ceil(pages.length / parts);
  const neighbours = new Map<string, Set<string>>();
  for (let part = 0; part < parts; part += 1)
    await indexPart(folder, pages.slice(part * size, (part + 1) * size), part, neighbours);
  return { pages: pages.length, parts, neighbours };
}

/** @param neighbours gains what stands side by side in the part's texts */
async function indexPart(
  folder: string,
  pages: readonly string[],
  part: number,
  neighbours: Map<string, Set<string>>,
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (index === undefined) throw new Error(`search index: ${errors.join('; ')}`);
  try {
    for (const file of pages) {
      const html = readFileSync(join(folder, file), 'utf8');
      for (const text of pageTexts(withoutFigures(html))) addNeighbours(neighbours, text);
      const url = `/${file.replace(/index\.html$/u, '')}`;
      const added = await index.addHTMLFile({ url, content: indexedCopy(html) });
      if (added.errors.length > 0)
        throw new Error(`search index of ${file}: ${added.errors.join('; ')}`);
    }
    const outputPath = join(folder, ENGINE_FOLDER, enginePart(part));
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(`search index: ${written.errors.join('; ')}`);
    for (const file of filesBelow(outputPath))
      if (UNUSED.test(file) || (part > 0 && SCRIPTS.test(file))) rmSync(join(outputPath, file));
  } finally {
    await close();
  }
}
