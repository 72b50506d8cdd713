import { currentPlaceLinks, topicLinks, yearLinks, type Counted } from './browse.ts';
import { byEnd, type Head, type PageContext, pageHead, type Report } from '../frame/index.ts';
import { byYear, type Entry, entryOf, type YearGroup } from '../report/index.ts';

/** A list of reports by year, with the ways to narrow it that need no JavaScript. */
export interface ListModel {
  readonly head: Head;
  readonly title: string;
  readonly lede: string;
  readonly years: readonly YearGroup[];
  readonly browse: Browse;
}

export interface Browse {
  readonly years: readonly Counted[];
  readonly topics: readonly Counted[];
  readonly places: readonly Counted[];
}

function listOf(
  ctx: PageContext,
  path: string,
  title: string,
  lede: string,
  reports: readonly Report[],
): ListModel {
  const sorted = reports.toSorted(byEnd);
  return {
    head: pageHead(title, lede, path),
    title,
    lede,
    years: byYear(sorted.map((report) => entryOf(ctx, report))),
    browse: {
      years: yearLinks(ctx, path, reports),
      topics: topicLinks(ctx, reports),
      places: currentPlaceLinks(ctx, reports),
    },
  };
}

/** `/khao-sat/` */
export function surveyList(ctx: PageContext): ListModel {
  const { surveys, surveysLede } = ctx.words.site;
  return listOf(ctx, 'khao-sat/', surveys, surveysLede, ctx.site.surveys);
}

/** `/ban-tin/` */
export function briefingList(ctx: PageContext): ListModel {
  const { briefings, briefingsLede } = ctx.words.site;
  return listOf(ctx, 'ban-tin/', briefings, briefingsLede, ctx.site.briefings);
}

/** `/`: the newest reports, and the ways in. */
export interface HomeModel {
  readonly head: Head;
  readonly title: string;
  readonly lede: string;
  readonly surveys: readonly Entry[];
  readonly briefings: readonly Entry[];
  readonly browse: Browse;
}

/** How many reports of each kind the front page shows. */
const LATEST = 5;

export function homePage(ctx: PageContext): HomeModel {
  const { site, words } = ctx;
  const all = [...site.surveys, ...site.briefings];
  const latest = (reports: readonly Report[]): readonly Entry[] =>
    reports.slice(0, LATEST).map((report) => entryOf(ctx, report));
  return {
    head: pageHead(site.settings.title, words.site.homeLede, ''),
    title: site.settings.title,
    lede: words.site.homeLede,
    surveys: latest(site.surveys),
    briefings: latest(site.briefings),
    browse: {
      years: yearLinks(ctx, 'khao-sat/', site.surveys),
      topics: topicLinks(ctx, all),
      places: currentPlaceLinks(ctx, all),
    },
  };
}
