import { formatNumber, formatPeriod } from '../../format/index.ts';
import type { BriefingReport, SurveyReport } from '../../report.ts';
import { badgesOf, type Badge } from './badge.ts';
import { isSurvey, type PageContext, paths, type Report, yearOf } from '../frame/index.ts';
import { placeLabel } from './place-label.ts';

/** A report in a list. */
export interface Entry {
  readonly id: string;
  readonly href: string;
  readonly kind: string;
  readonly title: string;
  readonly summary: string;
  readonly year: string;
  /** Period or fieldwork, as shown. */
  readonly when: string;
  readonly place: string;
  readonly badges: readonly Badge[];
  readonly facts: readonly string[];
  /** Why it stands in this list, where that is not plain. */
  readonly note: string | null;
}

/** A report as a list shows it. */
export function entryOf(ctx: PageContext, report: Report, note: string | null = null): Entry {
  const { id, front } = report;
  const own = isSurvey(report) ? surveyParts(ctx, report) : briefingParts(ctx, report);
  const shared = { title: front.title, summary: front.summary, year: yearOf(report) };
  return {
    id,
    ...shared,
    place: placeLabel(ctx, report),
    badges: badgesOf(ctx, report),
    note,
    ...own,
  };
}

type Own = Pick<Entry, 'href' | 'kind' | 'when' | 'facts'>;

function surveyParts(ctx: PageContext, report: SurveyReport): Own {
  const { words, lang } = ctx;
  const { valid, sampling } = report.front;
  const asked = publishedQuestions(report).length;
  const facts = [
    ...(valid === null ? [] : [words.site.validCount(formatNumber(valid, lang))]),
    ...(sampling === 'unstated' ? [] : [words.site.samplings[sampling]]),
    words.site.questionsOf(formatNumber(asked, lang)),
  ];
  return {
    href: ctx.href(paths.survey(report.id)),
    kind: words.site.survey,
    when: fieldworkText(ctx, report),
    facts,
  };
}

function briefingParts(ctx: PageContext, { id, front }: BriefingReport): Own {
  const { words, lang } = ctx;
  const year = front.period.end.slice(0, 4);
  const issue = front.number === undefined ? [] : [words.site.issueNumber(front.number, year)];
  return {
    href: ctx.href(paths.briefing(id)),
    kind: words.site.kinds[front.kind],
    when: formatPeriod(front.period.start, front.period.end, lang),
    facts: [...issue, front.issuer],
  };
}

/** The fieldwork dates, or that the source does not say; never the year a survey is merely filed under. */
export function fieldworkText({ lang, words }: PageContext, report: SurveyReport): string {
  const { fieldwork } = report.front;
  if (fieldwork === null) return words.site.undated;
  return formatPeriod(fieldwork.start, fieldwork.end, lang);
}

/** The questions that a survey's page shows: neither background nor design variables. */
export function publishedQuestions(report: SurveyReport): SurveyReport['questions'] {
  return report.questions.filter(({ role }) => role === 'question');
}
