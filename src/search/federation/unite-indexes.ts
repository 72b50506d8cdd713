import type { Facet, FacetName, HeadingIndex, PageColumns, Pairs } from '../index/index.ts';

/**
 * Several sites' indexes as one: pages and units of the first stand first, then those of the next. What is ranked, counted and
 * sorted need not know that there are several.
 *
 * @param own read queries by its synonyms
 */
export function uniteIndexes(own: HeadingIndex, others: readonly HeadingIndex[]): HeadingIndex {
  const all = [own, ...others];
  const firstUnits = offsets(all.map(({ starts }) => starts.at(-1) ?? 0));
  const firstPages = offsets(all.map(({ columns }) => columns.questions.length));
  const units = async (
    ask: (index: HeadingIndex) => Promise<readonly number[]>,
  ): Promise<readonly number[]> => {
    const found = await Promise.all(all.map(ask));
    return found.flatMap((own, at) => own.map((unit) => unit + (firstUnits[at] ?? 0)));
  };
  const codes = [...new Set(all.flatMap(({ lexicon }) => lexicon.codes))];
  const total = (of: (index: HeadingIndex) => number): number =>
    all.reduce((sum, index) => sum + of(index), 0);
  return {
    lexicon: {
      ...own.lexicon,
      codes,
      pages: total(({ lexicon }) => lexicon.pages),
      units: total(({ lexicon }) => lexicon.units),
    },
    columns: uniteColumns(all.map(({ columns }) => columns)),
    counts: uniteCounts(all.map(({ counts }) => counts)),
    starts: [
      ...all.flatMap(({ starts }, at) =>
        starts.slice(0, -1).map((start) => start + (firstUnits[at] ?? 0)),
      ),
      total(({ starts }) => starts.at(-1) ?? 0),
    ],
    pair: (term) => units((index) => index.pair(term)),
    word: (term) => units((index) => index.word(term)),
    page: (page) => {
      const site = firstPages.findLastIndex((first) => first <= page);
      return (all[site] ?? own).page(page - (firstPages[site] ?? 0));
    },
    pairs: async () => unitePairs(await Promise.all(all.map((index) => index.pairs()))),
    behind: async (word) => uniteWords(await Promise.all(all.map((index) => index.behind(word)))),
  };
}

/** Where each begins when they stand one after another. */
function offsets(sizes: readonly number[]): readonly number[] {
  let sum = 0;
  return sizes.map((size) => (sum += size) - size);
}

function uniteColumns(all: readonly PageColumns[]): PageColumns {
  const facet = (name: FacetName): Facet => uniteFacets(all.map(({ facets }) => facets[name]));
  return {
    questions: all.flatMap(({ questions }) => questions),
    end: all.flatMap(({ end }) => end),
    size: all.flatMap(({ size }) => size),
    facets: {
      kind: facet('kind'),
      year: facet('year'),
      topic: facet('topic'),
      place: facet('place'),
      mode: facet('mode'),
      sampling: facet('sampling'),
    },
  };
}

function uniteFacets(all: readonly Facet[]): Facet {
  const values = [...new Set(all.flatMap((facet) => facet.values))].toSorted();
  const places = new Map(values.map((value, at) => [value, at]));
  const pages = all.flatMap((facet) =>
    facet.pages.map((own) => own.flatMap((at) => places.get(facet.values[at] ?? '') ?? [])),
  );
  return { values, pages };
}

function uniteCounts(all: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const own of all)
    for (const [key, count] of own) counts.set(key, (counts.get(key) ?? 0) + count);
  return counts;
}

function uniteWords(all: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  return new Set(all.flatMap((words) => [...words]));
}

function unitePairs(all: readonly Pairs[]): Pairs {
  const seconds = new Map<string, Set<string>>();
  for (const [first, own] of all.flatMap((pairs) => Object.entries(pairs))) {
    const known = seconds.get(first) ?? new Set();
    for (const second of own.split(' ')) known.add(second);
    seconds.set(first, known);
  }
  return Object.fromEntries([...seconds].map(([first, own]) => [first, [...own].join(' ')]));
}
