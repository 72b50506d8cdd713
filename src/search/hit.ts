import { decodeSearchText } from './encode.ts';
import type { EnginePage, EngineSubResult } from './engine.ts';
import { excerptParts, type ExcerptPart } from './excerpt.ts';

/** A place to land on: a page, or a question or section of it. */
export interface Landing {
  readonly url: string;
  readonly title: string;
  readonly excerpt: readonly ExcerptPart[];
}

/** A result as readers see it, in their spelling. */
export interface Hit extends Landing {
  /** Kind, date, place and the headline figure, where the page tells them. */
  readonly facts: readonly string[];
  /** The best matching headings, best first. */
  readonly sections: readonly Landing[];
}

const SHOWN_SECTIONS = 3;

function weight({ weighted_locations: places }: EngineSubResult): number {
  return (places ?? []).reduce((sum, place) => sum + place.balanced_score, 0);
}

/**
 * A page that matched as a hit; sections only where the match lies below a heading with an address of its own.
 *
 * @param facts names of the page's metadata to show, in order
 */
export function toHit(page: EnginePage, facts: readonly string[]): Hit {
  const sections = page.sub_results
    .filter(({ anchor }) => anchor !== undefined)
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, SHOWN_SECTIONS)
    .map(({ url, title, excerpt }) => ({
      url,
      title: decodeSearchText(title),
      excerpt: excerptParts(excerpt),
    }));
  return {
    url: page.url,
    title: decodeSearchText(page.meta['title'] ?? page.url),
    excerpt: excerptParts(page.excerpt),
    facts: facts.flatMap((name) => decodeSearchText(page.meta[name] ?? '') || []),
    sections,
  };
}
