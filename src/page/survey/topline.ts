import { indexResults, toplineRow } from '../../figure/index.ts';
import { escapeHtml, formatNumber } from '../../format/index.ts';
import type { SurveyReport } from '../../report.ts';
import type { Question } from '../../survey/index.ts';
import { type PageContext, paths } from '../frame/index.ts';
import { backgroundQuestions, questionGroups } from '../report/index.ts';

/** A summary that has more lines than these shows so many, and leads to a page of them all: it stays light, whatever was asked. */
const LINES = { most: 40, shown: 30 } as const;

/** Questions that stand together, a line each. Finished HTML. */
export interface ToplineGroup {
  /** The section of the questionnaire; null where it has none. */
  readonly title: string | null;
  readonly rows: string;
  /** The way to the lines that are left out, with their anchors; empty where all are shown. */
  readonly rest: string;
}

/** All questions of a survey in a line each: those of opinion by section, and those that tell who answered. */
export interface Topline {
  readonly groups: readonly ToplineGroup[];
  /** Those that tell who answered, without a title; null where there are none. */
  readonly background: ToplineGroup | null;
}

type Group = Pick<ToplineGroup, 'title'> & { readonly questions: readonly Question[] };

/** The topline of a survey's summary: the first lines of each section where they are many. */
export function toplineOf(ctx: PageContext, report: SurveyReport): Topline {
  return toplineWith(ctx, report, isLong(report) ? shownOf(partsOf(report)) : () => Infinity);
}

/** Every line, for the page of all questions. */
export function wholeTopline(ctx: PageContext, report: SurveyReport): Topline {
  return toplineWith(ctx, report, () => Infinity);
}

/** Whether a survey has more questions than its summary has lines for, and so a page of all of them. */
export function isLong(report: SurveyReport): boolean {
  return partsOf(report).reduce((sum, { questions }) => sum + questions.length, 0) > LINES.most;
}

const partsOf = (report: SurveyReport): readonly Group[] => [
  ...questionGroups(report),
  { title: null, questions: backgroundQuestions(report) },
];

/** How many lines of the section at a place are shown: as many of each, as far as they go. */
function shownOf(parts: readonly Group[]): (at: number) => number {
  const each = Math.max(1, Math.floor(LINES.shown / parts.length));
  return (at) => (at < LINES.shown ? each : 0);
}

function toplineWith(
  ctx: PageContext,
  report: SurveyReport,
  shown: (at: number) => number,
): Topline {
  const results = indexResults(report);
  const group = ({ title, questions }: Group, at: number): ToplineGroup => ({
    title,
    rows: questions
      .slice(0, shown(at))
      .map((question) => toplineRow(ctx, report, question, results.get(question.name) ?? []))
      .join(''),
    rest: restOf(ctx, report, questions.slice(shown(at))),
  });
  const parts = partsOf(report).map(group);
  const background = parts.at(-1) ?? null;
  return {
    groups: parts.slice(0, -1),
    background: background?.rows === '' && background.rest === '' ? null : background,
  };
}

/** One link for many lines. Addresses of each (`#q1`) land on it, and it leads to the first. */
function restOf(ctx: PageContext, report: SurveyReport, questions: readonly Question[]): string {
  const [first] = questions;
  if (first === undefined) return '';
  const anchors = questions.map(({ name }) => `<i id="${escapeHtml(name)}"></i>`).join('');
  const address = escapeHtml(`${ctx.href(paths.questions(report.id))}#${first.name}`);
  const text = escapeHtml(ctx.words.site.otherLines(formatNumber(questions.length, ctx.lang)));
  return `${anchors}<a href="${address}">${text}</a>`;
}
