import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Disk, Entry } from './read/disk.ts';

/** A root folder in memory: path → text. */
export type Texts = ReadonlyMap<string, string>;

/** The texts of the fixture site, with some replaced. */
export function siteTexts(changed: Readonly<Record<string, string>> = {}): Texts {
  const root = 'test/fixtures/site';
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  const texts = files.map((file): [string, string] => [
    file,
    readFileSync(join(root, file), 'utf8'),
  ]);
  return new Map([...texts, ...Object.entries(changed)]);
}

/** A disk in memory that remembers what was asked of it: folders listed, ending in `/`, and files fetched. */
export function diskOf(texts: Texts): Disk & { readonly asked: readonly string[] } {
  const asked: string[] = [];
  return {
    asked,
    list: (folder) => {
      asked.push(`${folder}/`);
      const below = [...texts].filter(([path]) => path.startsWith(`${folder}/`));
      const names = below.map(([path]) => path.slice(folder.length + 1).split('/')[0] ?? '');
      return [...new Set(names)].map((name) => entryOf(name, texts.get(`${folder}/${name}`)));
    },
    bytes: (file) => {
      asked.push(file);
      const text = texts.get(file);
      return text === undefined ? 'link' : new TextEncoder().encode(text);
    },
  };
}

/** What no file is called is a folder. A file's text stands for its size and time. */
function entryOf(name: string, text: string | undefined): Entry {
  const isFolder = text === undefined;
  return { name, isFolder, stamp: text ?? '', refused: isFolder ? 'folder' : null };
}
