import { statSync } from 'node:fs';
import { join } from 'node:path';
import { problem, type Outcome } from '../problem/problem.ts';
import { checkSigns } from '../table/check-signs.ts';
import { readTable } from '../table/read.ts';
import type { Table } from '../table/table.ts';
import { isThere, listFolder, readBytes, stampOf, type Listing } from './disk.ts';

/** The root folder that holds `content/` and `data/`; every path below is relative to it and uses `/`. */
export interface Folder {
  readonly list: (path: string) => Listing;
  readonly has: (path: string) => boolean;
  readonly bytes: (path: string) => Outcome<Uint8Array>;
  /** Changes whenever a file here, or any below a folder here, is written, added or removed. */
  readonly stamp: (path: string) => string;
}

/** Opens a folder on the disk. Throws when it is not there. */
export function openFolder(root: string): Folder {
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new Error(`not a folder: ${root}`);
  return {
    list: (path) => listFolder(root, path),
    has: (path) => isThere(join(root, path)),
    bytes: (path) => readBytes(root, path),
    stamp: (path) => stampOf(root, path),
  };
}

/** A CSV that must be there. */
export function readRequired(folder: Folder, file: string): Outcome<Table> {
  if (folder.has(file)) return readCsv(folder, file);
  return { value: null, problems: [problem('file-missing', { file }, { needed: file })] };
}

/** A CSV that may be missing: then no value, and no Problem. */
export function readOptional(folder: Folder, file: string): Outcome<Table> {
  return folder.has(file) ? readCsv(folder, file) : { value: null, problems: [] };
}

function readCsv(folder: Folder, file: string): Outcome<Table> {
  const bytes = folder.bytes(file);
  if (bytes.value === null) return { value: null, problems: bytes.problems };
  const read = readTable(bytes.value, file);
  // Answers are respondents' own: none of their text is published, and their parser explains each cell that it cannot use.
  if (read.value === null || file.endsWith('responses.csv')) return read;
  const { value, problems } = checkSigns(read.value);
  return { value, problems: [...read.problems, ...problems] };
}
