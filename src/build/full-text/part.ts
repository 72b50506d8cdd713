import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { filesBelow } from '../../disk/index.ts';
import { addNeighbours, withoutFigures } from '../../search/index/index.ts';
import type { Part } from './pack.ts';
import { pageTexts } from './page-texts.ts';
import { readSearched, type SearchedPage } from './scan.ts';
import { enginePageOf } from './searched.ts';

/** Pages on their way to the engine's process, so that neither waits for the other. */
const AHEAD = 16;
/** What the engine writes beside its index and this site does not use: interfaces of its own, and its worker. */
const UNUSED = /^pagefind-(?!entry).*\.(?:js|css)$/u;

/** A part to be made. */
export interface PartOrder {
  /** The built site. */
  readonly folder: string;
  readonly pages: readonly SearchedPage[];
  /** An empty folder that the engine may write to. */
  readonly work: string;
}

/** Makes a part with a process of the engine, which keeps all its pages in memory until they are written. */
export async function makePart({ folder, pages, work }: PartOrder): Promise<Part> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (index === undefined) throw new Error(`search index: ${errors.join('; ')}`);
  const neighbours = new Map<string, Set<string>>();
  const add = async (page: SearchedPage): Promise<void> => {
    const searched = readSearched(folder, page);
    for (const text of pageTexts(withoutFigures(searched))) addNeighbours(neighbours, text);
    const added = await index.addHTMLFile(enginePageOf(page.file, searched));
    if (added.errors.length > 0)
      throw new Error(`search index of ${page.file}: ${added.errors.join('; ')}`);
  };
  try {
    for (let at = 0; at < pages.length; at += AHEAD)
      await Promise.all(pages.slice(at, at + AHEAD).map(add));
    const written = await index.writeFiles({ outputPath: work });
    if (written.errors.length > 0) throw new Error(`search index: ${written.errors.join('; ')}`);
  } finally {
    await close();
  }
  const files = filesBelow(work)
    .filter((path) => !UNUSED.test(path))
    .map((path) => ({ path, bytes: readFileSync(join(work, path)) }));
  const beside = [...neighbours].map(
    ([first, seconds]) => [first, [...seconds].join(' ')] as const,
  );
  return { files, neighbours: beside };
}
