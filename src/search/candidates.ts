import type { Ask, Spelling } from './ask.ts';
import { numberRuns } from './document-number.ts';
import type { HeadingIndex } from './index-reader.ts';
import { scorePages, type Wanted } from './score-pages.ts';

/** A page that may answer, by how much of the query its title and its best question have. */
export interface Candidate {
  readonly page: number;
  readonly score: number;
}

/** Pairs of words asked of the index at most, the rarest first: common ones cost most and tell least. */
const MOST_PAIRS = 8;
const MOST_WORDS = 4;

/**
 * The pages that may answer a query, best first, from the lists of the index alone: no page is read for it.
 * Of equals the first page of the site stands first.
 */
export async function candidatesFor(index: HeadingIndex, ask: Ask): Promise<readonly Candidate[]> {
  const best = new Map<number, number>();
  for (const spelling of ask.spellings) {
    const scores = scorePages(index, await wantedBy(index, spelling, ask.accented));
    for (const [page, score] of scores) {
      const own = score + yearBonus(index, spelling, page);
      if (own > (best.get(page) ?? 0)) best.set(page, own);
    }
  }
  return [...best]
    .map(([page, score]) => ({ page, score }))
    .toSorted((a, b) => b.score - a.score || a.page - b.page);
}

/** How telling a term is that so many units have. */
function weightOf({ lexicon }: HeadingIndex, count: number): number {
  return Math.log(1 + lexicon.units / Math.max(count, 1));
}

async function wantedBy(
  index: HeadingIndex,
  spelling: Spelling,
  accented: boolean,
): Promise<readonly Wanted[]> {
  const keys = spelling.map(({ key }) => key);
  const numbers = await numbersIn(index, keys);
  const pairs = await pairsIn(index, keys);
  const covered = new Set([...numbers, ...pairs].flatMap(({ at }) => at));
  const yearsOnly = spelling.every(({ stop, year }) => stop || year);
  const alone = spelling
    .map((word, at) => ({ ...word, at }))
    .filter(({ stop, year, at }) => !stop && (!year || yearsOnly) && !covered.has(at))
    .toSorted((a, b) => (index.counts.get(a.key) ?? 0) - (index.counts.get(b.key) ?? 0))
    .slice(0, MOST_WORDS);
  const words = await Promise.all(
    alone.map(async ({ key, accent }) => {
      const own = accented && accent !== key ? await index.word(`=${accent}`) : [];
      return [own, await index.word(own.length > 0 && spelling.length === 1 ? `=${accent}` : key)];
    }),
  );
  return [...[...numbers, ...pairs].map(({ units }) => units), ...words.flat()]
    .filter(({ length }) => length > 0)
    .map((units) => ({ units, weight: weightOf(index, units.length) }));
}

interface Found {
  /** The places of its words in the query. */
  readonly at: readonly number[];
  readonly units: readonly number[];
}

/** Document numbers in the query; a longer run that is one takes the place of the shorter ones in it. */
async function numbersIn(index: HeadingIndex, keys: readonly string[]): Promise<readonly Found[]> {
  const found: Found[] = [];
  for (const { term, from, to } of numberRuns(keys, new Set(index.lexicon.codes))) {
    const at = keys.map((_, place) => place).slice(from, to);
    if (found.some((other) => at.some((place) => other.at.includes(place)))) continue;
    const units = await index.pair(term);
    // A number is asked for to find it and nothing else: it weighs as several words do.
    if (units.length > 0) found.push({ at, units }, { at, units }, { at, units });
  }
  return found;
}

async function pairsIn(index: HeadingIndex, keys: readonly string[]): Promise<readonly Found[]> {
  const rarity = (at: number): number =>
    Math.min(index.counts.get(keys[at] ?? '') ?? 0, index.counts.get(keys[at + 1] ?? '') ?? 0);
  const asked = keys
    .slice(1)
    .map((_, at) => at)
    .filter((at) => rarity(at) > 0)
    .toSorted((a, b) => rarity(a) - rarity(b))
    .slice(0, MOST_PAIRS);
  const found = await Promise.all(
    asked.map(async (at) => ({
      at: [at, at + 1],
      units: await index.pair(`${keys[at] ?? ''} ${keys[at + 1] ?? ''}`),
    })),
  );
  return found.filter(({ units }) => units.length > 0);
}

/** A page of the year asked for stands before those that have the words alone. */
function yearBonus({ columns }: HeadingIndex, spelling: Spelling, page: number): number {
  const asked = spelling.filter(({ year }) => year).map(({ key }) => key);
  if (asked.length === 0) return 0;
  const { values, pages } = columns.facets.year;
  const own = (pages[page] ?? []).map((at) => values[at] ?? '');
  return own.some((year) => asked.includes(year)) ? YEAR : 0;
}

const YEAR = 6;
