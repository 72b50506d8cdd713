import type { PageContext } from './context.ts';
import { searchNames } from './place.ts';
import { isSurvey, yearOf, type Report } from './time.ts';

/** A `<meta>` that Pagefind reads as a filter or as a field of its results. */
interface SearchMeta {
  readonly name: string;
  readonly content: string;
  readonly as: 'filter' | 'meta';
}

/** What stands in a page's `<head>`. */
export interface Head {
  readonly title: string;
  readonly description: string;
  /** Under the base, without a leading `/`: the canonical address. */
  readonly path: string;
  /** Keeps a page out of search engines: the search page, errors. */
  readonly hidden: boolean;
  readonly search: readonly SearchMeta[];
  /** The page says of itself that its figures are made up; the site's own notice then waits at the foot. */
  readonly warned: boolean;
  /** Names the feed to readers of feeds. */
  readonly feed: boolean;
  /** Under the base: the picture that social networks show. */
  readonly image?: string | null;
  /** Origins of other sites that the page's script asks. */
  readonly asks?: readonly string[];
}

/** The head of a page that is not a report. */
export function pageHead(title: string, description: string, path: string, hidden = false): Head {
  const feed = path === '' || path === 'ban-tin/';
  return { title, description, path, hidden, search: [], warned: false, feed };
}

/**
 * The head of a report, with the filters `kind`, `year`, `topic`, `place` (successors' names too),
 * `mode` and `sampling`, and the fields `date`, `kind` and `figure` of the site's own search.
 */
export function reportHead(
  ctx: PageContext,
  report: Report,
  path: string,
  fields: Readonly<Record<string, string | null>>,
): Head {
  const { title, summary: description, synthetic: warned } = report.front;
  const filters: [string, readonly string[]][] = [
    ['kind', [kindOf(ctx, report)]],
    ['year', [yearOf(report)]],
    ['topic', topicLabels(ctx, report)],
    ['place', placeNames(ctx, report)],
    ['mode', isSurvey(report) ? report.front.mode.map((mode) => ctx.words.site.modes[mode]) : []],
    ['sampling', isSurvey(report) ? [ctx.words.site.samplings[report.front.sampling]] : []],
  ];
  const search: SearchMeta[] = [
    ...filters.flatMap(([name, values]) =>
      values.map((content): SearchMeta => ({ name, content, as: 'filter' })),
    ),
    { name: 'kind', content: kindOf(ctx, report), as: 'meta' },
    ...Object.entries(fields).flatMap(([name, content]): SearchMeta[] =>
      content === null ? [] : [{ name, content, as: 'meta' }],
    ),
  ];
  return { title, description, path, hidden: false, search, warned, feed: false };
}

function kindOf({ words }: PageContext, report: Report): string {
  return isSurvey(report) ? words.site.survey : words.site.kinds[report.front.kind];
}

function topicLabels({ site, lang }: PageContext, { front }: Report): readonly string[] {
  return site.registers.topics
    .filter(({ id }) => front.topics.includes(id))
    .map(({ label, labelEn }) => (lang === 'vi' ? label : labelEn));
}

/** Names of units; the whole country only where the report does not describe its territory in words of its own. */
function placeNames({ site, words }: PageContext, report: Report): readonly string[] {
  const names = searchNames(report, site.registers.localities);
  const described = report.front.scope !== undefined;
  return names.length === 0 && !described ? [words.site.national] : names;
}
