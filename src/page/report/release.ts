import { formatMoment, formatPartialDate } from '../../format/index.ts';
import type { Source } from '../../survey/index.ts';
import { badgesOf, type Badge } from './badge.ts';
import { type Link, type PageContext, paths, type Report } from '../frame/index.ts';

/** Where facts come from, as shown. */
export interface SourceLine {
  readonly title: string;
  readonly url: string | null;
  /** Outlet and date, in one line. */
  readonly where: string;
  readonly gives: string | null;
}

/** What surveys and briefings show alike around their content. */
export interface ReleaseModel {
  /** Without what a notice says. */
  readonly badges: readonly Badge[];
  readonly notices: readonly string[];
  readonly released: { readonly iso: string; readonly text: string };
  readonly topics: readonly Link[];
  readonly corrections: readonly {
    readonly iso: string;
    readonly date: string;
    readonly note: string;
  }[];
  readonly sources: readonly SourceLine[];
  readonly documents: readonly {
    readonly number: string;
    readonly title: string | null;
    readonly note: string | null;
  }[];
}

/** Standing, release, corrections, sources and documents of a report. */
export function releaseOf(ctx: PageContext, report: Report): ReleaseModel {
  const { front } = report;
  return {
    badges: badgesOf(ctx, report).filter(({ text }) => text !== ctx.words.site.synthetic),
    notices: noticesOf(ctx, report),
    released: { iso: front.publishAt, text: formatMoment(front.publishAt, ctx.lang) },
    topics: topicsOf(ctx, report),
    corrections: front.corrections.map(({ date, note }) => ({
      iso: date,
      date: formatPartialDate(date, ctx.lang),
      note,
    })),
    sources: front.sources.map((source) => sourceLine(ctx, source)),
    documents: front.documents.map((number) => documentOf(ctx, number)),
  };
}

function noticesOf({ words }: PageContext, { front }: Report): readonly string[] {
  return [
    ...(front.status === 'withdrawn' ? [words.site.withdrawnNotice] : []),
    ...(front.synthetic ? [words.site.syntheticNotice] : []),
  ];
}

function topicsOf({ site, lang, href }: PageContext, { front }: Report): readonly Link[] {
  return site.registers.topics
    .filter(({ id }) => front.topics.includes(id))
    .map(({ id, label, labelEn }) => ({
      href: href(paths.topic(id)),
      text: lang === 'vi' ? label : labelEn,
    }));
}

/** A source as a line: its title (or outlet), where and when it was printed, and what it gives. */
export function sourceLine({ lang }: PageContext, source: Source): SourceLine {
  const { outlet, date, url = null, title, gives = null } = source;
  const where = [
    title === undefined ? null : outlet,
    date === undefined ? null : formatPartialDate(date, lang),
  ];
  return {
    title: title ?? outlet,
    url,
    where: where.filter((part) => part !== null).join(', '),
    gives,
  };
}

function documentOf({ site }: PageContext, number: string): ReleaseModel['documents'][number] {
  const entry = site.registers.documents.find((document) => document.number === number);
  return { number, title: entry?.title ?? null, note: entry?.note ?? null };
}
