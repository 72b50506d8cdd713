import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { encodeSearchText } from '../../src/search/encode.ts';
import { filesBelow } from './files.ts';

/**
 * Indexes the pages of a built site that mark a `data-pagefind-body`, from encoded copies: the served pages stay as they are.
 * The folder must be fresh, since the engine leaves old fragments where they are.
 *
 * @returns the number of pages indexed
 */
export async function indexSite(folder: string): Promise<number> {
  const { index, errors } = await createIndex({ forceLanguage: 'vi' });
  if (index === undefined) throw new Error(`search index: ${errors.join('; ')}`);
  try {
    let pages = 0;
    for (const file of filesBelow(folder).filter((name) => name.endsWith('.html'))) {
      const html = readFileSync(join(folder, file), 'utf8');
      if (!html.includes('data-pagefind-body')) continue;
      const added = await index.addHTMLFile({
        url: `/${file.replace(/index\.html$/u, '')}`,
        content: encodeSearchText(html),
      });
      if (added.errors.length > 0)
        throw new Error(`search index of ${file}: ${added.errors.join('; ')}`);
      pages += 1;
    }
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    if (written.errors.length > 0) throw new Error(`search index: ${written.errors.join('; ')}`);
    return pages;
  } finally {
    await close();
  }
}
