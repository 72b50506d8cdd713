import type { EngineResult, SiteAnswer, SiteSearch } from '../site/index.ts';
import {
  listPages,
  type PageMatch,
  partMatches,
  rankPages,
  toHits,
  WINDOW,
} from '../rank/index.ts';
import { fullTextElement, hitElement } from './hit-view.ts';
import { inOrder } from './order.ts';
import type { SearchState } from '../query/index.ts';

/** Fetches some items of the list of results. */
export type Batch = () => Promise<readonly HTMLElement[]>;

/** Of what the engine finds, so many are shown. */
const TEXTS = 10;

/** The answer in steps: a window of ranked pages, then further windows, then what the engine found. */
export function batchesOf(
  { index }: SiteSearch,
  { sort }: SearchState,
  found: SiteAnswer,
  pages: readonly number[],
): readonly Batch[] {
  const ranked = sort === 'relevance' && found.matches.length > 0;
  const rest = ranked
    ? pages.filter((page) => !found.read.has(page))
    : inOrder(index.columns, pages, sort);
  const { strong, weak } = partMatches(found.matches);
  const items =
    (matches: typeof strong): Batch =>
    async () =>
      toHits(matches).map(hitElement);
  const texts: Batch = () => textItems(found.fullText ?? [], strong);
  const first = ranked ? [items(strong), texts, items(weak)] : [];
  const windows = Array.from({ length: Math.ceil(rest.length / WINDOW) }, (_, at) => async () => {
    const own = rest.slice(at * WINDOW, (at + 1) * WINDOW);
    const matches = ranked
      ? await rankPages(index, found.ask, own)
      : listPages(await Promise.all(own.map((page) => index.page(page))), found.ask);
    return (ranked ? toHits(matches) : matches.map(pageHit)).map(hitElement);
  });
  return [...first, ...windows, ...(ranked ? [] : [texts])];
}

function pageHit(match: PageMatch) {
  return { match, question: null, url: match.record.url };
}

/** What the engine found, but for pages that stand in the list already. */
export async function textItems(
  results: readonly EngineResult[],
  matches: readonly PageMatch[],
): Promise<readonly HTMLElement[]> {
  const known = new Set(matches.map(({ record }) => record.url));
  const pages = await Promise.all(results.slice(0, TEXTS).map((result) => result.data()));
  return pages.filter(({ url }) => !known.has(url)).map(fullTextElement);
}
