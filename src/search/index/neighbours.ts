import { shardOf } from './posting.ts';
import { keysOf } from '../text/index.ts';

/** Words with those that stand right behind them somewhere. */
export type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

/** Pairs in a file: some kilobytes once compressed. */
const PER_FILE = 6000;

const DIGIT = /\d/u;

/** Adds the neighbours of a text that runs on; numbers are nobody's. */
export function addNeighbours(all: Map<string, Set<string>>, text: string): void {
  let before: string | null = null;
  for (const key of keysOf(text)) {
    if (DIGIT.test(key)) {
      before = null;
      continue;
    }
    if (before !== null) {
      const known = all.get(before);
      if (known === undefined) all.set(before, new Set([key]));
      else known.add(key);
    }
    before = key;
  }
}

/**
 * The neighbours in files by the first word, the seconds parted by spaces.
 *
 * @example neighbourFiles(new Map([['dat', new Set(['dai', 'nha'])]])) // [{ dat: 'dai nha' }]
 */
export function neighbourFiles(all: Neighbours): readonly Readonly<Record<string, string>>[] {
  const pairs = all.values().reduce((sum, { size }) => sum + size, 0);
  const shards = Math.max(1, Math.ceil(pairs / PER_FILE));
  const files = Array.from({ length: shards }, (): Record<string, string> => ({}));
  for (const [first, seconds] of [...all].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const file = files[shardOf(first, shards)];
    if (file !== undefined) file[first] = [...seconds].toSorted().join(' ');
  }
  return files;
}
