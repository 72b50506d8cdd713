import * as figure from '../../figure/index.ts';
import { proseComponents } from '../../mdx/index.ts';
import { renderProse } from '../../prose/index.ts';
import type { BriefingReport, Site, SurveyReport } from '../../report.ts';
import {
  citationOf,
  type Entry,
  entryOf,
  type Fact,
  fieldworkText,
  headlineFigure,
  keyFigures,
  relatedAmong,
  type ReleaseModel,
  releaseOf,
  shownRelated,
  sourceLine,
  type SourceLine,
  surveyFacts,
} from '../report/index.ts';
import {
  byEnd,
  cardPath,
  type Head,
  type Link,
  type PageContext,
  pageKeys,
  type PagePath,
  paths,
  type Report,
  reportHead,
  type TocItem,
} from '../frame/index.ts';
import { disclosureOf, type DisclosureItem } from './disclosure.ts';
import { downloadsOf, type Download } from './downloads.ts';
import { surveyToc } from './toc.ts';
import { type Topline, toplineOf } from './topline.ts';

/** `/khao-sat/<id>/`: everything the page shows, finished HTML where figures and prose are. */
export interface SurveyModel {
  readonly head: Head;
  readonly entry: Entry;
  readonly release: ReleaseModel;
  readonly synthetic: boolean;
  readonly facts: readonly Fact[];
  readonly trail: readonly Link[];
  readonly notices: readonly string[];
  /** Its key figures; empty where none may stand alone. */
  readonly keys: string;
  readonly prose: string;
  readonly topline: Topline;
  /** The page with all tables, where the build was asked for it. */
  readonly annex: Link | null;
  readonly disclosure: readonly DisclosureItem[];
  readonly publishedElsewhere: readonly SourceLine[];
  readonly downloads: readonly Download[];
  readonly citation: string;
  readonly usedBy: readonly Entry[];
  readonly related: readonly Entry[];
  readonly toc: readonly TocItem[];
}

/** A survey, and what its page names: what one page is made from. */
export interface SurveyProps {
  readonly report: SurveyReport;
  /** Briefings that quote it, the newest first. */
  readonly usedBy: readonly BriefingReport[];
  /** Other reports on its topics. */
  readonly related: readonly Report[];
}

/** The addresses of all surveys. */
export function surveyPaths(site: Site): PagePath<{ id: string }, SurveyProps>[] {
  const keys = pageKeys(site);
  const relatedTo = relatedAmong([...site.surveys, ...site.briefings]);
  const quoting = Map.groupBy(
    site.briefings.flatMap((briefing) => briefing.surveys.map((id) => ({ id, briefing }))),
    ({ id }) => id,
  );
  return site.surveys.map((report) => {
    const usedBy = (quoting.get(report.id) ?? []).map(({ briefing }) => briefing).sort(byEnd);
    const related = shownRelated(
      relatedTo(report),
      usedBy.map(({ id }) => id),
    );
    return {
      params: { id: report.id },
      props: { report, usedBy, related },
      cacheKey: keys.page(report, [...usedBy, null, ...related]),
    };
  });
}

/** Assembles a survey's page. */
export function surveyPage(
  ctx: PageContext,
  { report, usedBy, related }: SurveyProps,
): SurveyModel {
  const { front } = report;
  const release = releaseOf(ctx, report);
  const publishedElsewhere = front.publishedElsewhere.map((source) => sourceLine(ctx, source));
  const elsewhere = publishedElsewhere.length > 0 ? [ctx.words.site.publishedElsewhereNotice] : [];
  return {
    head: headOf(ctx, report),
    entry: entryOf(ctx, report),
    release,
    synthetic: front.synthetic,
    facts: surveyFacts(ctx, report, release),
    trail: [{ href: ctx.href('khao-sat/'), text: ctx.words.site.surveys }],
    notices: [...release.notices, ...elsewhere],
    keys: keyFigures(ctx, report),
    prose: renderProse(report.prose, proseComponents(figure, ctx, report), ctx.href),
    topline: toplineOf(ctx, report),
    annex: annexOf(ctx, report),
    disclosure: disclosureOf(ctx, report),
    publishedElsewhere,
    downloads: downloadsOf(ctx, report),
    citation: citationOf(ctx, report),
    usedBy: usedBy.map((briefing) => entryOf(ctx, briefing)),
    related: related.map((other) => entryOf(ctx, other)),
    toc: surveyToc(ctx, report, release),
  };
}

function annexOf({ site, href, words }: PageContext, { id }: SurveyReport): Link | null {
  return site.annex === true ? { href: href(paths.annex(id)), text: words.site.annex } : null;
}

function headOf(ctx: PageContext, report: SurveyReport): Head {
  const head = reportHead(ctx, report, paths.survey(report.id), {
    date: fieldworkText(ctx, report),
    figure: headlineFigure(ctx, report),
  });
  return { ...head, image: cardPath.survey(report.id) };
}
