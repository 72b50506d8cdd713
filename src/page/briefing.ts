import * as figure from '../figure/index.ts';
import { proseComponents } from '../mdx/index.ts';
import { renderProse } from '../prose/index.ts';
import type { BriefingReport, Site, SurveyReport } from '../report.ts';
import { formatPeriod } from '../format/index.ts';
import {
  byEnd,
  cardPath,
  type Head,
  type Link,
  type PageContext,
  pageKeys,
  type PagePath,
  paths,
  proseToc,
  reportHead,
  tocItem,
  type TocItem,
} from './frame/index.ts';
import {
  briefingFacts,
  type Entry,
  entryOf,
  type Fact,
  type ReleaseModel,
  releaseOf,
  shownRelated,
  type Surroundings,
  surroundingsOf,
} from './report/index.ts';

/** `/ban-tin/<id>/` */
export interface BriefingModel {
  readonly head: Head;
  readonly entry: Entry;
  readonly release: ReleaseModel;
  readonly notices: readonly string[];
  readonly facts: readonly Fact[];
  readonly trail: readonly Link[];
  /** The first section, and what follows it. */
  readonly prose: { readonly lead: string; readonly rest: string };
  readonly basis: readonly Entry[];
  readonly older: Entry | null;
  readonly newer: Entry | null;
  readonly related: readonly Entry[];
  readonly toc: readonly TocItem[];
}

/** A briefing with its surroundings: what one page is made from. */
export interface BriefingProps {
  readonly report: BriefingReport;
  /** The surveys that it quotes, the newest first. */
  readonly basis: readonly SurveyReport[];
  readonly around: Surroundings;
}

/** The addresses of all briefings. */
export function briefingPaths(site: Site): PagePath<{ id: string }, BriefingProps>[] {
  const keys = pageKeys(site);
  const places = new Map(site.surveys.map(({ id }, at) => [id, at]));
  return [...surroundingsOf(site)].map(([report, { older, newer, related }]) => {
    const at = report.surveys.flatMap((id) => places.get(id) ?? []).sort((a, b) => a - b);
    const basis = at.flatMap((place) => site.surveys[place] ?? []).sort(byEnd);
    const taken = [...basis, older, newer].flatMap((other) => other?.id ?? []);
    const around = { older, newer, related: shownRelated(related, taken) };
    return {
      params: { id: report.id },
      props: { report, basis, around },
      cacheKey: keys.page(report, [...basis, older, newer, ...around.related]),
    };
  });
}

/** Assembles a briefing's page. */
export function briefingPage(
  ctx: PageContext,
  { report, basis, around: { older, newer, related } }: BriefingProps,
): BriefingModel {
  const release = releaseOf(ctx, report);
  const entry = (other: BriefingReport | null): Entry | null =>
    other === null ? null : entryOf(ctx, other);
  return {
    head: headOf(ctx, report),
    entry: entryOf(ctx, report),
    release,
    notices: release.notices,
    facts: briefingFacts(ctx, report, release),
    trail: [{ href: ctx.href('ban-tin/'), text: ctx.words.site.briefings }],
    prose: leadOf(
      report,
      renderProse(report.prose, proseComponents(figure, ctx, report), ctx.href),
    ),
    basis: basis.map((survey) => entryOf(ctx, survey)),
    older: entry(older),
    newer: entry(newer),
    related: related.map((other) => entryOf(ctx, other)),
    toc: briefingToc(ctx, report, release, basis.length > 0),
  };
}

/** Parts a body before its second heading, so that a reader meets a finding before the facts of the report. */
function leadOf({ prose: { headings } }: BriefingReport, html: string): BriefingModel['prose'] {
  const second = headings[1];
  const at = second === undefined ? -1 : html.indexOf(`<h2 id="${second.id}">`);
  return at < 0 ? { lead: html, rest: '' } : { lead: html.slice(0, at), rest: html.slice(at) };
}

function headOf(ctx: PageContext, report: BriefingReport): Head {
  const { start, end } = report.front.period;
  const head = reportHead(ctx, report, paths.briefing(report.id), {
    date: formatPeriod(start, end, ctx.lang),
  });
  return { ...head, image: cardPath.briefing(report.id) };
}

function briefingToc(
  { words }: PageContext,
  report: BriefingReport,
  release: ReleaseModel,
  basis: boolean,
): readonly TocItem[] {
  const { site } = words;
  return [
    ...proseToc(report.prose),
    ...(basis ? [tocItem('can-cu', site.basis)] : []),
    ...(release.corrections.length > 0 ? [tocItem('dinh-chinh', site.corrections)] : []),
    ...(release.documents.length > 0 ? [tocItem('van-ban', site.documents)] : []),
    ...(release.sources.length > 0 ? [tocItem('dan-nguon', site.sources)] : []),
  ];
}
