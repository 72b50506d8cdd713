import { indexedCopy } from '../../search/index/index.ts';

/** What marks a page as a part of the page above it. */
const PART_MARK = 'data-search-part';
const BODY_MARK = 'data-pagefind-body';

/** What a page says of itself to the search. */
export interface Marks {
  /** Searched with the page above it. */
  readonly part: boolean;
  /** Searched as a page. */
  readonly whole: boolean;
}

export function marksOf(html: string): Marks {
  return { part: html.includes(PART_MARK), whole: html.includes(BODY_MARK) };
}

/** The year of a report's page; empty where it has none. */
export function yearOf(html: string): string {
  return /<meta name="dlxh:year" content="(\d{4})"/u.exec(html)?.[1] ?? '';
}

/**
 * A page as it is searched: what it tells of itself in its head, and its article, with the articles of the pages below it at the
 * end. A survey with all its questions is one page to the engine; navigation and frame are none of its business.
 *
 * @param below pages that are parts of it
 */
export function searchedOf(html: string, below: readonly string[]): string {
  const parts = below.map(articleOf).join('');
  const body = /<article\b[^>]*\bdata-pagefind-body\b[^>]*>/u.exec(html);
  const end = html.lastIndexOf('</article>');
  if (body === null || end < body.index) return html;
  const root = /<html\b[^>]*>/u.exec(html)?.[0] ?? '<html>';
  const metas = html.match(/<meta\b(?:"[^"]*"|[^">])*>/gu) ?? [];
  const told = metas.filter((meta) => meta.includes('data-pagefind-')).join('');
  const article = html.slice(body.index, end);
  return `${root}<head>${told}</head><body>${article}${parts}</article></body></html>`;
}

/** What stands inside the article of a page. */
function articleOf(html: string): string {
  const start = html.indexOf('>', html.indexOf('<article'));
  return html.slice(start + 1, html.lastIndexOf('</article>'));
}

/** What the engine is handed of a searched page, under which address. */
export function enginePageOf(file: string, searched: string) {
  return { url: `/${file.replace(/index\.html$/u, '')}`, content: indexedCopy(searched) };
}
