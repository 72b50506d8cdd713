import { type Chosen, isQuoted } from '../query/index.ts';
import type { EngineResult, Searcher } from './engine.ts';
import { findHeadings, type HeadingAnswer } from '../rank/index.ts';
import { findFullText } from './full-text.ts';
import type { HeadingIndex } from '../index/index.ts';

/** The whole of what one query finds. */
export interface SiteAnswer extends HeadingAnswer {
  /** Pages by their whole text, best first; null where it was not asked. */
  readonly fullText: readonly EngineResult[] | null;
}

/** A site's search: titles and questions first, the engine when they do not answer. */
export interface SiteSearch {
  readonly index: HeadingIndex;
  /** Loads the engine, once. */
  readonly engine: () => Promise<Searcher>;
}

/**
 * Runs a query the way the page and the command line both do. The engine, which is the dearer, is asked only where no title and no
 * question has the whole query, or where it is wanted.
 *
 * @param everywhere asks the engine in any case
 */
export async function searchSite(
  { index, engine }: SiteSearch,
  text: string,
  chosen: Chosen,
  everywhere = false,
): Promise<SiteAnswer> {
  // What is quoted is meant as it is typed, until nothing has it.
  const quoted = isQuoted(text);
  const answer = await findHeadings(index, { text, chosen, mend: !quoted });
  if (answer.ask.text === '' || (isWhole(answer) && !everywhere))
    return { ...answer, fullText: null };
  const count = (key: string): number => index.counts.get(key) ?? 0;
  const fullText = await findFullText(await engine(), answer.ask, chosen, count);
  if (!quoted || answer.matches.length + fullText.length > 0) return { ...answer, fullText };
  return { ...(await findHeadings(index, { text, chosen })), fullText };
}

/**
 * The answer to a query that is still being typed: by titles and questions as far as they have all of it, null otherwise. A word half
 * typed is neither mended nor looked for in whole texts, which would be fetched for nothing.
 */
export async function searchTyped(
  { index }: Pick<SiteSearch, 'index'>,
  text: string,
  chosen: Chosen,
): Promise<SiteAnswer | null> {
  const answer = await findHeadings(index, { text, chosen, mend: false });
  return answer.ask.text === '' || isWhole(answer) ? { ...answer, fullText: null } : null;
}

function isWhole({ matches }: HeadingAnswer): boolean {
  return matches.some(({ best }) => best.level === 'whole');
}
