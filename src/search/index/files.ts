/** Where everything of the index lies, under the base. */
export const INDEX_FOLDER = 'tim-kiem/chi-muc/';

/** The one file with a fixed name: it says in which folder the others lie, so that no cache mixes two builds. */
export const INDEX_ENTRY = 'tim-kiem/chi-muc.json';

/** Where the engine and the first part of its index lie, under the base. */
export const ENGINE_FOLDER = 'pagefind/';

/** The folder of a part of the engine's index, under its own; the first lies there itself. */
export function enginePart(part: number): string {
  return part === 0 ? '' : `phan-${String(part)}/`;
}

/** Of these files, so that a site does not misread a member that is older or newer. */
export const FORMAT: number = 4;

export interface Entry {
  readonly format: number;
  /** Folder of the files, under `INDEX_FOLDER`. */
  readonly version: string;
  readonly base: string;
  /** Into how many parts the engine's index is cut. */
  readonly parts: number;
}

/** What every search needs. */
export interface Lexicon {
  readonly pages: number;
  /** Titles and questions together. */
  readonly units: number;
  /** Number of files of pairs of words, of single words, and of neighbours in whole texts. */
  readonly shards: { readonly pairs: number; readonly words: number; readonly texts: number };
  /** Letters in the numbers of documents. */
  readonly codes: readonly string[];
  readonly synonyms: readonly (readonly [short: string, full: string])[];
  /** Words of titles and questions, with how many of those have them: `dai 12 dat 14`. */
  readonly words: string;
}

/** One value a page, in the order of pages; texts as places in a list. */
export interface PageColumns {
  /** How many questions: tells where a page's units begin. */
  readonly questions: readonly number[];
  readonly end: readonly string[];
  readonly size: readonly (number | null)[];
  /** By name of the filter: the values, and for each page the places of its own in them. */
  readonly facets: Readonly<Record<FacetName, Facet>>;
}

export const FACETS = ['kind', 'year', 'topic', 'place', 'mode', 'sampling'] as const;

export type FacetName = (typeof FACETS)[number];

export interface Facet {
  readonly values: readonly string[];
  readonly pages: readonly (readonly number[])[];
}

/** Terms to the units that have them, as differences. */
export type Shard = Readonly<Record<string, readonly number[]>>;

/** Pairs of words that stand side by side somewhere: the first → all second ones, parted by spaces. */
export type Pairs = Readonly<Record<string, string>>;

export const fileOf = {
  lexicon: 'tu.idx',
  pages: 'trang.idx',
  spelling: 'cap.idx',
  pairs: (shard: number) => `c/${String(shard)}.idx`,
  words: (shard: number) => `t/${String(shard)}.idx`,
  texts: (shard: number) => `k/${String(shard)}.idx`,
  page: (page: number) => `b/${String(page)}.idx`,
} as const;
