import type { Ask, Chosen, Spelling } from '../query/index.ts';
import { encodeSearchText } from '../text/index.ts';
import type { EngineResult, Searcher } from './engine.ts';

/** Words asked of the engine at most, the rarest: each fetches a part of the index, and common ones the largest. */
const MOST_WORDS = 4;
/** Queries up to this many words are first asked for side by side. */
const LONGEST_PHRASE = 6;

/**
 * Pages that have a query anywhere in their text, by the engine, best first: quoted parts as phrases; else the words of each
 * spelling, the rarest of them, all on one page. Empty for a query without words.
 *
 * @param count how many titles and questions have a word
 */
export async function findFullText(
  engine: Searcher,
  ask: Ask,
  chosen: Chosen,
  count: (key: string) => number,
): Promise<readonly EngineResult[]> {
  const filters = Object.fromEntries(
    Object.entries(chosen)
      .filter(([, values]) => values.length > 0)
      .map(([name, values]) => [name, { any: values.map(encodeSearchText) }]),
  );
  const found = new Map<string, EngineResult>();
  for (const search of searchesOf(ask, count)) {
    const { results } = await engine.search(encodeSearchText(search), { filters });
    for (const result of results) if (!found.has(result.id)) found.set(result.id, result);
  }
  return [...found.values()];
}

/**
 * What is asked of the engine, in turn.
 *
 * @example
 * searchesOf(parseAsk('“đất đai” Huế', context), count); // ['"đất đai"']
 */
export function searchesOf(ask: Ask, count: (key: string) => number): readonly string[] {
  const quoted = ask.text.match(/"[^"]*[\p{L}\p{N}][^"]*"/gu) ?? [];
  if (quoted.length > 0) return quoted;
  const [words = []] = ask.spellings;
  const short = words.length > 1 && words.length <= LONGEST_PHRASE;
  const phrase = short ? [`"${words.map(({ written }) => written).join(' ')}"`] : [];
  const searches = ask.spellings.map((spelling) => rareWords(spelling, count).join(' '));
  return [...phrase, ...new Set(searches.filter((search) => search !== '').slice(0, 2))];
}

/** The rarest words of a spelling, in its order. */
function rareWords(spelling: Spelling, count: (key: string) => number): readonly string[] {
  const words = spelling.filter(({ stop }) => !stop);
  const rare = new Set(words.toSorted((a, b) => count(a.key) - count(b.key)).slice(0, MOST_WORDS));
  return words.filter((word) => rare.has(word)).map(({ written }) => written);
}
