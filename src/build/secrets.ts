import { escapeHtml } from '../format/index.ts';
import { encodeSearchText } from '../search/index.ts';
import type { Library, Site } from '../report.ts';

/**
 * What no file of the site may contain: titles and addresses of reports that this edition does not show yet,
 * as pages and as the search index spell them. A title that is part of a released one tells nothing and is passed over.
 */
export function secretsOf(library: Library, site: Site): readonly string[] {
  const surveys = hidden(library.surveys, site.surveys);
  const briefings = hidden(library.briefings, site.briefings);
  const released = [...site.surveys, ...site.briefings].map(({ front }) => front.title);
  const titles = [...surveys, ...briefings]
    .map(({ front }) => front.title)
    .filter((title) => !released.some((shown) => shown.includes(title)));
  return [
    ...new Set(titles.flatMap((title) => [title, escapeHtml(title), encodeSearchText(title)])),
    ...surveys.flatMap(({ id }) => [`khao-sat/${id}/`, `nhung/${id}/`]),
    ...briefings.map(({ id }) => `ban-tin/${id}/`),
  ];
}

function hidden<R extends { readonly id: string }>(
  all: readonly R[],
  shown: readonly R[],
): readonly R[] {
  const ids = new Set(shown.map(({ id }) => id));
  return all.filter(({ id }) => !ids.has(id));
}
