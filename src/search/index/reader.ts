import { fileOf, type Lexicon, type PageColumns, type Pairs, type Shard } from './files.ts';
import { fromDeltas, shardOf } from './posting.ts';
import type { PageRecord } from './record.ts';

/** Fetches a file of the index and unpacks it; the page asks the network, the command line the disk. */
type ReadFile = <T>(path: string) => Promise<T>;

/** The heading index, opened: what is asked for is fetched once. */
export interface HeadingIndex {
  readonly lexicon: Lexicon;
  readonly columns: PageColumns;
  /** How many units have each word. */
  readonly counts: ReadonlyMap<string, number>;
  /** The first unit of each page, and one more: the number of all. */
  readonly starts: readonly number[];
  /** The units with two neighbouring words, or with a document's number. */
  readonly pair: (term: string) => Promise<readonly number[]>;
  readonly word: (term: string) => Promise<readonly number[]>;
  readonly page: (page: number) => Promise<PageRecord>;
  readonly pairs: () => Promise<Pairs>;
  /** The words that stand right behind a word anywhere in the whole texts. */
  readonly behind: (word: string) => Promise<ReadonlySet<string>>;
}

/** Opens the index: two files that every search needs. */
export async function openIndex(read: ReadFile): Promise<HeadingIndex> {
  const cache = new Map<string, Promise<unknown>>();
  const once = <T>(path: string): Promise<T> => {
    const kept = cache.get(path);
    if (kept !== undefined) return kept as Promise<T>;
    const fresh = read<T>(path);
    cache.set(path, fresh);
    fresh.catch(() => cache.delete(path));
    return fresh;
  };
  const postings = async (path: string, term: string): Promise<readonly number[]> => {
    const shard = await once<Shard>(path);
    return Object.hasOwn(shard, term) ? fromDeltas(shard[term] ?? []) : [];
  };
  const [lexicon, columns] = await Promise.all([
    once<Lexicon>(fileOf.lexicon),
    once<PageColumns>(fileOf.pages),
  ]);
  const { shards } = lexicon;
  return {
    lexicon,
    columns,
    counts: countsOf(lexicon.words),
    starts: startsOf(columns.questions),
    pair: (term) => postings(fileOf.pairs(shardOf(term, shards.pairs)), term),
    word: (term) => postings(fileOf.words(shardOf(term, shards.words)), term),
    page: (page) => once(fileOf.page(page)),
    pairs: () => once(fileOf.spelling),
    behind: async (word) => {
      const file = await once<Pairs>(fileOf.texts(shardOf(word, shards.texts)));
      return new Set(Object.hasOwn(file, word) ? (file[word] ?? '').split(' ') : []);
    },
  };
}

function countsOf(words: string): ReadonlyMap<string, number> {
  const parts = words === '' ? [] : words.split(' ');
  const counts = new Map<string, number>();
  for (let at = 0; at < parts.length; at += 2) counts.set(parts[at] ?? '', Number(parts[at + 1]));
  return counts;
}

function startsOf(questions: readonly number[]): readonly number[] {
  const starts = [0];
  for (const count of questions) starts.push((starts.at(-1) ?? 0) + 1 + count);
  return starts;
}

/** The page of a unit, found by halving. */
export function pageOfUnit({ starts }: Pick<HeadingIndex, 'starts'>, unit: number): number {
  let [low, high] = [0, starts.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= unit) low = middle;
    else high = middle;
  }
  return low;
}
