import { lstatSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Unopened } from '../problem/index.ts';
import { problem, type Outcome, type Problem } from '../problem/problem.ts';

/** Forty times the largest file met; a text of JavaScript could hold twice as much. */
const LARGEST = 256 * 2 ** 20;

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

/** What lies in a folder: names, sorted, links counted as what they lead to; hidden files are passed over. */
export interface Listing {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  readonly problems: readonly Problem[];
}

/** Lists a folder; one that is not there is empty. */
export function listFolder(root: string, path: string): Listing {
  const full = join(root, path);
  if (!isThere(full)) return { files: [], folders: [], problems: [] };
  try {
    const entries = readdirSync(full, { withFileTypes: true }).filter(
      ({ name }) => !/^[.~]/u.test(name),
    );
    const [folders, files] = [true, false].map((wanted) =>
      entries.filter((entry) => leadsToFolder(full, entry) === wanted).map(({ name }) => name),
    );
    return { files: (files ?? []).sort(), folders: (folders ?? []).sort(), problems: [] };
  } catch (error) {
    const problems = [problem('folder-unreadable', { file: path }, { why: reasonOf(error) })];
    return { files: [], folders: [], problems };
  }
}

/** A file's bytes, or why they cannot be had. */
export function readBytes(root: string, file: string): Outcome<Uint8Array> {
  const refuse = (why: Unopened): Outcome<Uint8Array> => ({
    value: null,
    problems: [problem('file-unreadable', { file }, { why })],
  });
  try {
    const full = join(root, file);
    const found = statSync(full);
    if (found.isDirectory()) return refuse('folder');
    if (!found.isFile()) return refuse('special');
    if (found.size > LARGEST) return refuse('large');
    return { value: readFileSync(full), problems: [] };
  } catch (error) {
    return refuse(reasonOf(error));
  }
}

/** Names, sizes and times of a file, or of all below a folder; empty where nothing is there. */
export function stampOf(root: string, path: string): string {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (found === undefined) return '';
  if (!found.isDirectory()) return `${path}:${String(found.size)}:${String(found.mtimeMs)}`;
  const { files, folders } = listFolder(root, path);
  return [...files, ...folders].map((name) => stampOf(root, `${path}/${name}`)).join('|');
}

/** Whether something of this name is there, be it a link that leads nowhere. */
export function isThere(full: string): boolean {
  try {
    lstatSync(full);
    return true;
  } catch (error) {
    return !['ENOENT', 'ENOTDIR'].includes(codeOf(error));
  }
}

function leadsToFolder(folder: string, entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  try {
    return statSync(join(folder, entry.name)).isDirectory();
  } catch {
    return false;
  }
}

function reasonOf(error: unknown): Unopened {
  const reason = REASONS[codeOf(error)];
  if (reason === undefined) throw error;
  return reason;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
