import { numberParts, numberTerms, syllablesOf } from '../text/index.ts';
import { columnsOf } from './columns.ts';
import { fileOf, type Lexicon, type Pairs } from './files.ts';
import { neighbourFiles, type Neighbours } from './neighbours.ts';
import { shardOf, toDeltas } from './posting.ts';
import type { PageRecord } from './record.ts';

/** Postings a file: some kilobytes once compressed. */
const PER_PAIR_FILE = 2500;
const PER_WORD_FILE = 4000;

/** Terms with the units that have them, ascending. */
type Terms = Map<string, number[]>;

/** A file of the index: its path under the version's folder, and what it holds. */
export interface IndexFile {
  readonly path: string;
  readonly content: unknown;
}

/**
 * The heading index of a site: titles and questions by their words and by pairs of neighbouring words, in files small
 * enough that a search fetches only those it needs. A page's title is one unit, each of its questions another, in order.
 *
 * @param records newest first: of equals the first is offered
 * @param texts which words stand side by side in the whole texts of the site
 * @returns each file when it is asked for: those of a large archive do not fit the memory at once
 */
export function* buildIndex(
  records: readonly PageRecord[],
  synonyms: Lexicon['synonyms'],
  texts: Neighbours,
): Generator<IndexFile, void> {
  const pairs: Terms = new Map();
  const words: Terms = new Map();
  let unit = 0;
  for (const record of records) {
    for (const text of titleTexts(record)) addText(pairs, words, text, unit);
    for (const term of record.documents.flatMap(numberTerms)) add(pairs, term, unit);
    unit += 1;
    for (const { wording } of record.questions) {
      addText(pairs, words, wording, unit);
      unit += 1;
    }
  }
  const beside = neighbourFiles(texts);
  const shards = {
    texts: beside.length,
    pairs: filesFor(pairs, PER_PAIR_FILE),
    words: filesFor(words, PER_WORD_FILE),
  };
  const sizes = { pages: records.length, units: unit, shards };
  const lexicon: Lexicon = { ...sizes, codes: codesOf(records), synonyms, words: counted(words) };
  yield { path: fileOf.lexicon, content: lexicon };
  yield { path: fileOf.pages, content: columnsOf(records) };
  yield { path: fileOf.spelling, content: neighboursOf(pairs) };
  yield* shardFiles(pairs, shards.pairs, fileOf.pairs);
  yield* shardFiles(words, shards.words, fileOf.words);
  for (const [shard, content] of beside.entries()) yield { path: fileOf.texts(shard), content };
  for (const [page, content] of records.entries()) yield { path: fileOf.page(page), content };
}

/** What a page's first unit is found by, each text by itself: the title, then names and other words. */
function titleTexts(record: PageRecord): readonly string[] {
  const { title, kind, year, place, places, successors, predecessors, topics, about, summary } =
    record;
  return [
    title,
    kind,
    year,
    place,
    ...places,
    ...successors,
    ...predecessors,
    ...topics,
    ...about,
    summary,
  ];
}

function addText(pairs: Terms, words: Terms, text: string, unit: number): void {
  const own = syllablesOf(text);
  own.forEach(({ key, accent }, at) => {
    add(words, key, unit);
    if (accent !== key) add(words, `=${accent}`, unit);
    const next = own[at + 1];
    if (next !== undefined) add(pairs, `${key} ${next.key}`, unit);
  });
}

function add(terms: Terms, term: string, unit: number): void {
  const units = terms.get(term);
  if (units === undefined) terms.set(term, [unit]);
  else if (units.at(-1) !== unit) units.push(unit);
}

function filesFor(terms: Terms, each: number): number {
  const all = terms.values().reduce((sum, { length }) => sum + length, 0);
  return Math.max(1, Math.ceil(all / each));
}

function* shardFiles(
  terms: Terms,
  shards: number,
  path: (shard: number) => string,
): Generator<IndexFile, void> {
  const files = Map.groupBy(terms.keys(), (term) => shardOf(term, shards));
  for (let shard = 0; shard < shards; shard++) {
    const own = (files.get(shard) ?? []).map((term) => [term, toDeltas(terms.get(term) ?? [])]);
    yield { path: path(shard), content: Object.fromEntries(own) };
  }
}

function counted(words: Terms): string {
  return [...words]
    .filter(([word]) => !word.startsWith('='))
    .map(([word, units]) => `${word} ${String(units.length)}`)
    .toSorted()
    .join(' ');
}

function neighboursOf(pairs: Terms): Pairs {
  const grouped = Map.groupBy(
    [...pairs.keys()].filter((pair) => !pair.startsWith('#')).toSorted(),
    (pair) => pair.slice(0, pair.indexOf(' ')),
  );
  return Object.fromEntries(
    [...grouped].map(([first, own]) => [
      first,
      own.map((pair) => pair.slice(first.length + 1)).join(' '),
    ]),
  );
}

function codesOf(records: readonly PageRecord[]): readonly string[] {
  const parts = records.flatMap(({ documents }) => documents.flatMap(numberParts));
  return [...new Set(parts.filter((part) => !/^\d+$/u.test(part)))].toSorted();
}
