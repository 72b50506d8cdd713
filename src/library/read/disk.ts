import { lstatSync, readdirSync, readFileSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { Unopened } from '../../problem/index.ts';

/** Forty times the largest file met; a text of JavaScript could hold twice as much. */
const LARGEST = 256 * 2 ** 20;

/** Answers are read in blocks: some fifteen million respondents, of whom the bytes alone fill the memory. */
const LARGEST_ANSWERS = 2 ** 30;

/** Errors of the disk that staff can mend; any other is thrown. */
const REASONS: Readonly<Record<string, Unopened>> = {
  EACCES: 'permission',
  EPERM: 'permission',
  ELOOP: 'link',
  ENOENT: 'link',
  ENOTDIR: 'file',
  EISDIR: 'folder',
  EIO: 'other',
  ENAMETOOLONG: 'other',
};

/** One name in a folder; a link counts as what it leads to. */
export interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
  /** Size and time of writing: another whenever the file is written. */
  readonly stamp: string;
  /** Why nobody should try to read its bytes, if so. */
  readonly refused: Unopened | null;
}

/** What holds a root folder: the disk, or the memory of a test. Paths are relative to the root and use `/`. */
export interface Disk {
  /** What lies in a folder, in any order: nothing where no folder is; or why it cannot be listed. */
  readonly list: (folder: string) => readonly Entry[] | Unopened;
  /** A file's bytes, or why they cannot be had. */
  readonly bytes: (file: string) => Uint8Array | Unopened;
}

/** The disk below a folder. Throws when the folder is not there. */
export function openDisk(root: string): Disk {
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new Error(`not a folder: ${root}`);
  return {
    list: (folder) => {
      const full = join(root, folder);
      if (!isThere(full)) return [];
      return orReason(() => readdirSync(full).map((name) => entryOf(full, name)));
    },
    bytes: (file) => orReason(() => readFileSync(join(root, file))),
  };
}

function entryOf(folder: string, name: string): Entry {
  const found = orReason(() => statSync(join(folder, name)));
  if (typeof found === 'string') return { name, isFolder: false, stamp: '', refused: found };
  const stamp = `${String(found.size)}:${String(found.mtimeMs)}`;
  return { name, isFolder: found.isDirectory(), stamp, refused: refusalOf(name, found) };
}

function refusalOf(name: string, found: Stats): Unopened | null {
  if (found.isDirectory()) return 'folder';
  if (!found.isFile()) return 'special';
  return found.size > (name === 'responses.csv' ? LARGEST_ANSWERS : LARGEST) ? 'large' : null;
}

/** Whether something of this name is there, be it a link that leads nowhere. */
function isThere(full: string): boolean {
  try {
    lstatSync(full);
    return true;
  } catch (error) {
    return !['ENOENT', 'ENOTDIR'].includes(codeOf(error));
  }
}

function orReason<T>(open: () => T): T | Unopened {
  try {
    return open();
  } catch (error) {
    const reason = REASONS[codeOf(error)];
    if (reason === undefined) throw error;
    return reason;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
