import { type Outcome, problem, type Problem, type Unopened } from '../../problem/index.ts';
import type { Disk, Entry } from './disk.ts';

/** What lies in a folder: names, sorted. */
interface Listing {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * A root folder, each of whose folders is listed once: names, sizes and times are of that moment. Bytes are fetched when
 * they are parsed and are not kept, since the answers of all surveys at once would fill the memory. Paths are relative to
 * the root and use `/`; hidden files are passed over.
 */
export interface Folder {
  readonly list: (path: string) => Listing;
  readonly has: (path: string) => boolean;
  readonly bytes: (file: string) => Outcome<Uint8Array>;
  /** Of a file, or of all files of a folder: another whenever one is written, added or removed. */
  readonly stamp: (path: string) => string;
}

interface Listed extends Listing {
  readonly entries: ReadonlyMap<string, Entry>;
  readonly refused: Unopened | null;
}

/** Makes a folder of what holds it. */
export function folderOn(disk: Disk): Folder {
  const listed = new Map<string, Listed>();
  const list = (path: string): Listed => {
    const found = listed.get(path) ?? listFolder(disk, path);
    listed.set(path, found);
    return found;
  };
  const entry = (path: string): Entry | undefined => {
    const [parent, name] = partPath(path);
    return list(parent).entries.get(name);
  };
  return {
    list,
    // A folder that may not be opened may hold anything.
    has: (path) => entry(path) !== undefined || list(partPath(path)[0]).refused === 'permission',
    bytes: (file) => readBytes(disk, file, entry(file)),
    stamp: (path) => {
      const own = entry(path);
      const inside = own?.isFolder === true ? [...list(path).entries.values()] : [own];
      return inside.map(stampOf).join('|');
    },
  };
}

/** The same folder, each of whose files is fetched once however often it is asked for: for as long as one report is parsed. */
export function readOnce(folder: Folder): Folder {
  const fetched = new Map<string, Outcome<Uint8Array>>();
  return {
    ...folder,
    bytes: (file) => {
      const known = fetched.get(file) ?? folder.bytes(file);
      fetched.set(file, known);
      return known;
    },
  };
}

function listFolder(disk: Disk, path: string): Listed {
  const found = disk.list(path);
  const refused = typeof found === 'string' ? found : null;
  const seen = (typeof found === 'string' ? [] : found)
    .filter(({ name }) => !/^[.~]/u.test(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const names = (folders: boolean): readonly string[] =>
    seen.filter(({ isFolder }) => isFolder === folders).map(({ name }) => name);
  return {
    files: names(false),
    folders: names(true),
    problems:
      refused === null ? [] : [problem('folder-unreadable', { file: path }, { why: refused })],
    entries: new Map(seen.map((one) => [one.name, one])),
    refused,
  };
}

function readBytes(disk: Disk, file: string, entry: Entry | undefined): Outcome<Uint8Array> {
  const found = entry?.refused ?? disk.bytes(file);
  return typeof found === 'string'
    ? { value: null, problems: [problem('file-unreadable', { file }, { why: found })] }
    : { value: found, problems: [] };
}

function stampOf(entry: Entry | undefined): string {
  return entry === undefined ? '' : `${entry.name}:${entry.stamp}`;
}

function partPath(path: string): readonly [parent: string, name: string] {
  const cut = path.lastIndexOf('/');
  return [path.slice(0, Math.max(0, cut)), path.slice(cut + 1)];
}
