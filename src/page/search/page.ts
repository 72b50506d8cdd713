import { FROM, PARAMETERS, TO } from '../../search/index.ts';
import { type Link, type PageContext, pageHead } from '../frame/index.ts';
import { type HomeModel, homePage, topicLinks } from '../list/index.ts';

/** A filter of the search page: its name in the address, and what it filters by. */
interface SearchFilter {
  readonly id: string;
  readonly filter: string;
  readonly label: string;
  /** What it says when it filters nothing. */
  readonly any: string;
}

/** The filters in their order; a span of years is two. */
export function searchFilters({ words: { search } }: PageContext): readonly SearchFilter[] {
  const { any } = search;
  return [
    { id: PARAMETERS.kind, filter: 'kind', label: search.kind, any },
    { id: PARAMETERS.topic, filter: 'topic', label: search.topic, any },
    { id: PARAMETERS.place, filter: 'place', label: search.place, any },
    { id: FROM, filter: 'year', label: search.from, any: search.anyFrom },
    { id: TO, filter: 'year', label: search.to, any: search.anyTo },
    { id: PARAMETERS.mode, filter: 'mode', label: search.mode, any },
    { id: PARAMETERS.sampling, filter: 'sampling', label: search.sampling, any },
  ];
}

/** `/tim-kiem/`: the form, questions to begin with, and lists for readers without JavaScript. */
interface SearchPageModel extends Pick<HomeModel, 'head' | 'title' | 'browse'> {
  readonly suggestions: readonly Link[];
}

const SUGGESTED = 4;

/** Assembles the search page. What it suggests comes from the site's own topics and places, never from watching people. */
export function searchPage(ctx: PageContext): SearchPageModel {
  const { head, browse } = homePage(ctx);
  const { search, searchHint } = ctx.words.site;
  const asks = ctx.site.settings.members.map(({ url }) => new URL(url).origin);
  return {
    head: { ...head, ...pageHead(search, searchHint, 'tim-kiem/', true), asks },
    title: search,
    browse,
    suggestions: suggestionsOf(ctx),
  };
}

/** The topics with most reports, each with the newest year that has one. */
function suggestionsOf(ctx: PageContext): readonly Link[] {
  const { surveys, briefings } = ctx.site;
  const topics = topicLinks(ctx, [...surveys, ...briefings])
    .toSorted((a, b) => b.count - a.count)
    .slice(0, SUGGESTED);
  return topics.map(({ text }) => ({
    href: `${ctx.href('tim-kiem/')}?q=${encodeURIComponent(text.toLowerCase())}`,
    text: text.toLowerCase(),
  }));
}
