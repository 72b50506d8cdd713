import { stripChart } from '../../chart/index.ts';
import { indexResults } from '../../figure/index.ts';
import { formatPeriod } from '../../format/index.ts';
import {
  byEnd,
  endOf,
  isSurvey,
  type PageContext,
  paths,
  type Report,
  unitsOf,
  yearOf,
} from '../frame/index.ts';
import {
  badgesOf,
  fieldworkText,
  headlineFigure,
  placeLabel,
  questionGroups,
  questionLine,
} from '../report/index.ts';
import { type FindTrend, hitTrends } from './hit-trend.ts';
import { plainText } from '../../prose/index.ts';
import { type Locality, predecessors, successors } from '../../register/index.ts';
import type { BriefingReport, SurveyReport } from '../../report.ts';
import type { PageRecord, QuestionRecord } from '../../search/index/index.ts';
import { documentNumbersIn } from '../../search/index.ts';

/**
 * What the site's search knows of every report that this edition shows, newest first. Each is made when it is asked for, so that
 * whoever asks can let go of what a survey's record was made from before the next.
 */
export function* searchRecords(ctx: PageContext): Generator<PageRecord, void> {
  const reports: readonly Report[] = [...ctx.site.surveys, ...ctx.site.briefings];
  const trends = hitTrends(ctx);
  for (const report of reports.toSorted(byEnd)) yield recordOf(ctx, report, trends);
}

function recordOf(ctx: PageContext, report: Report, trends: FindTrend): PageRecord {
  const { title, summary } = report.front;
  const questions = isSurvey(report) ? questionsOf(ctx, report, trends) : [];
  return {
    title,
    summary,
    year: yearOf(report),
    end: endOf(report),
    place: placeLabel(ctx, report),
    ...placesOf(ctx, report),
    topics: topicsOf(ctx, report),
    documents: documentsOf(report, questions),
    badges: badgesOf(ctx, report).map(({ text }) => text),
    questions,
    ...(isSurvey(report) ? surveyParts(ctx, report) : briefingParts(ctx, report)),
  };
}

type Own = Pick<
  PageRecord,
  'url' | 'kind' | 'when' | 'modes' | 'sampling' | 'size' | 'about' | 'figure'
>;

function surveyParts(ctx: PageContext, report: SurveyReport): Own {
  const { mode, sampling, valid, conductor, sponsor } = report.front;
  const { site } = ctx.words;
  return {
    url: ctx.href(paths.survey(report.id)),
    kind: site.survey,
    when: fieldworkText(ctx, report),
    modes: mode.map((one) => site.modes[one]),
    sampling: site.samplings[sampling],
    size: valid,
    about: [...new Set([conductor, sponsor, ...headingsOf(report)])],
    figure: headlineFigure(ctx, report),
  };
}

function briefingParts(ctx: PageContext, report: BriefingReport): Own {
  const { kind, period, issuer } = report.front;
  const opinions = [...report.streams.values()].flatMap((streams) =>
    streams.map(({ opinion }) => opinion),
  );
  return {
    url: ctx.href(paths.briefing(report.id)),
    kind: ctx.words.site.kinds[kind],
    when: formatPeriod(period.start, period.end, ctx.lang),
    modes: [],
    sampling: null,
    size: null,
    about: [issuer, ...headingsOf(report), ...opinions],
    figure: null,
  };
}

function headingsOf({ prose }: Report): readonly string[] {
  return prose.headings.map(({ text }) => text);
}

function questionsOf(
  ctx: PageContext,
  report: SurveyReport,
  trends: FindTrend,
): readonly QuestionRecord[] {
  const results = indexResults(report);
  return questionGroups(report)
    .flatMap(({ questions }) => questions)
    .map((question) => {
      const own = results.get(question.name) ?? [];
      return {
        ...questionLine(ctx, report, question, own),
        chart: stripChart(question, own, { survey: report.id, lang: ctx.lang }),
        trend: trends(report, question),
      };
    });
}

/** Its units with other names they are known by, those that took over from them, and those that had gone into them. */
function placesOf(
  { site, words }: PageContext,
  report: Report,
): Pick<PageRecord, 'places' | 'successors' | 'predecessors'> {
  const { localities } = site.registers;
  const units = unitsOf(report, localities);
  const names = (all: readonly Locality[]): readonly string[] => [
    ...new Set(all.flatMap(({ name, aliases }) => [name, ...aliases])),
  ];
  const own = names(units);
  const without = (all: readonly Locality[]): readonly string[] =>
    names(all).filter((name) => !own.includes(name));
  const national = units.length === 0 && report.front.scope === undefined;
  return {
    places: national ? [words.site.national] : own,
    successors: without(units.flatMap((unit) => successors(localities, unit))),
    predecessors: without(units.flatMap((unit) => predecessors(localities, unit))),
  };
}

function topicsOf({ site, lang }: PageContext, { front }: Report): readonly string[] {
  return site.registers.topics
    .filter(({ id }) => front.topics.includes(id))
    .map(({ label, labelEn }) => (lang === 'vi' ? label : labelEn));
}

/** Numbers of documents: those of the front matter, and those that the text names. */
function documentsOf(report: Report, questions: readonly QuestionRecord[]): readonly string[] {
  const { title, summary, documents } = report.front;
  const texts = [
    title,
    summary,
    plainText(report.prose.root),
    ...questions.map(({ wording }) => wording),
  ];
  return [...new Set([...documents, ...texts.flatMap(documentNumbersIn)])];
}
