import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

/** What marks a page as a part of the page above it. */
const PART_MARK = 'data-search-part';

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
  const pages = searchedPages(folder);
  const parts = Math.max(1, Math.ceil(pages.length / PART));
  const size = Math.ceil(pages.length / parts);
  const neighbours = new Map<string, Set<string>>();
  for (let part = 0; part < parts; part += 1)
    await indexPart(folder, pages.slice(part * size, (part + 1) * size), part, neighbours);
  return { pages: pages.length, parts, neighbours };
}

/** A page that the engine indexes, with the pages below it that are parts of it. */
interface SearchedPage {
  readonly file: string;
  /** Files. */
  readonly below: readonly string[];
}

/** The pages that mark what is to be searched; those that mark a part are searched with the page above them. */
function searchedPages(folder: string): readonly SearchedPage[] {
  const files = filesBelow(folder).filter((name) => name.endsWith('.html'));
  const marks = files.map((file) => {
    // A page at a time: those of a large archive do not fit the memory at once.
    const html = readFileSync(join(folder, file), 'utf8');
    return { file, part: html.includes(PART_MARK), whole: html.includes('data-pagefind-body') };
  });
  const parts = marks.filter(({ part }) => part).map(({ file }) => file);
  const below = Map.groupBy(parts, (file) => dirname(dirname(file)));
  return marks
    .filter(({ whole }) => whole)
    .map(({ file }) => ({ file, below: below.get(dirname(file)) ?? [] }));
}

/** A page with the articles of the pages below it at the end of its own: a survey and all its questions are one page to the engine. */
function withParts(folder: string, file: string, below: readonly string[]): string {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const html = read(file);
  const at = html.lastIndexOf('</article>');
  const parts = below.map((name) => articleOf(read(name)));
  return html.slice(0, at) + parts.join('') + html.slice(at);
}

/** What stands inside the article of a page. */
function articleOf(html: string): string {
  const start = html.indexOf('>', html.indexOf('<article'));
  return html.slice(start + 1, html.lastIndexOf('</article>'));
}

/** @param neighbours gains what stands side by side in the part's texts */
async function indexPart(
  folder: string,
  pages: readonly SearchedPage[],
  part: number,
  neighbours: Map<string, Set<string>>,
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (index === undefined) throw new Error(`search index: ${errors.join('; ')}`);
  try {
    for (const { file, below } of pages) {
      const html = withParts(folder, file, below);
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
