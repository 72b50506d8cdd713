import { formatNumber, formatPeriod } from '../../format/index.ts';
import type { BriefingReport, SurveyReport } from '../../report.ts';
import type { Link, PageContext, Report } from '../frame/index.ts';
import { fieldworkText } from './entry.ts';
import { placeLabel, placeLinks } from './place-label.ts';
import type { ReleaseModel } from './release.ts';

/** A term and what it is, in the strip under a report's title. */
export interface Fact {
  readonly term: string;
  readonly text: string;
  /** The machine's form of a date. */
  readonly iso: string | null;
  readonly links: readonly Link[];
}

/** More units than this are counted in the strip; the disclosure names them all. */
const NAMED = 3;

function fact(
  term: string,
  text: string,
  iso: string | null = null,
  links: readonly Link[] = [],
): Fact {
  return { term, text, iso, links };
}

function placeFact(ctx: PageContext, report: Report): Fact {
  const links = placeLinks(ctx, report);
  const named = links.length > 0 && links.length <= NAMED;
  return named
    ? fact(ctx.words.site.place, '', null, links)
    : fact(ctx.words.site.place, placeLabel(ctx, report));
}

/** Whom a survey asked, when, where, how many, and since when it is public. */
export function surveyFacts(
  ctx: PageContext,
  report: SurveyReport,
  { released }: ReleaseModel,
): readonly Fact[] {
  const { site, disclosure } = ctx.words;
  const { valid, sampling, fieldwork, countsNote } = report.front;
  // Where a note tells what the source counted, the disclosure has it; "not stated" would contradict it.
  const counted =
    valid === null && countsNote !== undefined
      ? []
      : [fact(site.valid, valid === null ? disclosure.unstated : formatNumber(valid, ctx.lang))];
  return [
    fact(site.fieldwork, fieldwork === null ? disclosure.unstated : fieldworkText(ctx, report)),
    placeFact(ctx, report),
    ...counted,
    fact(disclosure.sampling, site.samplings[sampling]),
    fact(site.released, released.text, released.iso),
  ];
}

/** Which issue a briefing is, of which days, where, and who issues it. */
export function briefingFacts(
  ctx: PageContext,
  report: BriefingReport,
  { released }: ReleaseModel,
): readonly Fact[] {
  const { site } = ctx.words;
  const { number, period, issuer } = report.front;
  const issue =
    number === undefined ? [] : [fact(site.issue, `${String(number)}/${period.end.slice(0, 4)}`)];
  return [
    fact(site.period, formatPeriod(period.start, period.end, ctx.lang)),
    ...issue,
    fact(site.issuer, issuer),
    placeFact(ctx, report),
    fact(site.released, released.text, released.iso),
  ];
}
