import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { problem, type Outcome } from '../problem/problem.ts';
import { readTable } from '../table/read.ts';
import type { Table } from '../table/table.ts';

/** The root folder that holds `content/` and `data/`; every path below is relative to it and uses `/`. */
export interface Folder {
  /** Names in a folder, sorted; empty when there is none. Hidden files are passed over. */
  readonly files: (path: string) => readonly string[];
  readonly folders: (path: string) => readonly string[];
  readonly has: (path: string) => boolean;
  readonly bytes: (path: string) => Uint8Array;
}

/** Opens a folder on the disk. Throws when it is not there. */
export function openFolder(root: string): Folder {
  if (!existsSync(root) || !statSync(root).isDirectory()) throw new Error(`not a folder: ${root}`);
  const names = (path: string, wantFolders: boolean): readonly string[] => {
    const full = join(root, path);
    if (!existsSync(full)) return [];
    return readdirSync(full, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() === wantFolders && !/^[.~]/u.test(entry.name))
      .map((entry) => entry.name)
      .sort();
  };
  return {
    files: (path) => names(path, false),
    folders: (path) => names(path, true),
    has: (path) => existsSync(join(root, path)),
    bytes: (path) => readFileSync(join(root, path)),
  };
}

/** A text file: UTF-8, its byte order mark dropped, in NFC. */
export function readText(folder: Folder, file: string): Outcome<string> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(folder.bytes(file));
    return { value: text.normalize('NFC'), problems: [] };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return { value: null, problems: [problem('text-encoding', { file }, {})] };
  }
}

/** A CSV that must be there. */
export function readRequired(folder: Folder, file: string): Outcome<Table> {
  if (folder.has(file)) return readTable(folder.bytes(file), file);
  return { value: null, problems: [problem('file-missing', { file }, { needed: file })] };
}

/** A CSV that may be missing: then no value, and no Problem. */
export function readOptional(folder: Folder, file: string): Outcome<Table> {
  return folder.has(file) ? readTable(folder.bytes(file), file) : { value: null, problems: [] };
}
