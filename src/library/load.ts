import type { Cache } from '../cache/index.ts';
import { checkRoot, type LibraryOutcome } from './check/index.ts';
import { citationsOf, keepMemory, parseAround, parseRoot, type Memory } from './parse/index.ts';
import { warmFigures } from './pool/index.ts';
import { openDisk, readRoot, type Disk } from './read/index.ts';

/**
 * Loads a root folder whole: registers, surveys after disclosure, briefings, and the references between them.
 * Every Problem of every file is in the answer; with one that is no mere warning there is no library.
 *
 * @param disk what holds `content/` and `data/`
 * @param memory surveys that an earlier load of this folder parsed, and nobody has touched since
 */
export function loadFrom(disk: Disk, memory: Memory = keepMemory()): LibraryOutcome {
  const root = readRoot(disk);
  const parsed = parseRoot(root, memory);
  return checkRoot(root, parsed);
}

/**
 * Loads a root folder from the disk.
 *
 * @throws when the folder is not there
 *
 * @example
 * const { library, problems } = loadLibrary('.');
 */
export function loadLibrary(root: string, memory: Memory = keepMemory()): LibraryOutcome {
  return loadFrom(openDisk(root), memory);
}

/** With what a library is loaded. */
export interface Means {
  /** What earlier loads made, by content. */
  readonly cache: Cache;
  /** Threads that may make figures; with 0 or 1 this one makes them all. */
  readonly workers: number;
  /** Told after each survey whose figures are there. */
  readonly tell?: (done: number, total: number) => void;
}

/**
 * Loads a root folder from the disk as `loadLibrary` does, to the same outcome: figures that the cache has are not made again,
 * and many that are missing are made by several threads.
 *
 * @throws when the folder is not there
 */
export async function loadWith(
  path: string,
  { cache, workers, tell }: Means,
): Promise<LibraryOutcome> {
  const root = readRoot(openDisk(path));
  const memory = keepMemory(cache);
  const around = parseAround(root, memory);
  const citations = citationsOf(root, memory, around.briefings);
  await warmFigures(root, memory, { root: path, workers, tell, citations });
  return checkRoot(root, parseRoot(root, memory, around));
}
