import type { Ask, Spelling } from '../query/index.ts';
import type { HeadingIndex } from '../index/index.ts';
import { numbersIn, pairsIn } from './lists.ts';
import { pagesWithPhrases } from './phrase-pages.ts';
import { scorePages, type Wanted } from './score-pages.ts';

/** A page that may answer, by how much of the query its title and its best question have. */
export interface Candidate {
  readonly page: number;
  readonly score: number;
}

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
  const having = await pagesWithPhrases(index, ask.phrases);
  return [...best]
    .filter(([page]) => having === null || having.has(page))
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

/** A page of the year asked for stands before those that have the words alone. */
function yearBonus({ columns }: HeadingIndex, spelling: Spelling, page: number): number {
  const asked = spelling.filter(({ year }) => year).map(({ key }) => key);
  if (asked.length === 0) return 0;
  const { values, pages } = columns.facets.year;
  const own = (pages[page] ?? []).map((at) => values[at] ?? '');
  return own.some((year) => asked.includes(year)) ? YEAR : 0;
}

const YEAR = 6;
