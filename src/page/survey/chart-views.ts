import {
  indexResults,
  splitsOf,
  trendPanels,
  isCharted,
  viewFolder,
  type View,
} from '../../figure/index.ts';
import { COMPONENTS } from '../../mdx/index.ts';
import type { ProseElement } from '../../prose/index.ts';
import type { Series } from '../../register/index.ts';
import type { BriefingReport, SurveyReport } from '../../report.ts';
import type { PageContext } from '../frame/index.ts';
import { backgroundQuestions, publishedQuestions } from '../report/index.ts';

/** A chart of a survey that may be taken along. */
export interface ChartView {
  readonly view: View;
  /** Whether there is a PNG: of everyone, and of the splits that a body shows. */
  readonly png: boolean;
}

/**
 * Every chart of surveys that some page draws: each question for everyone and by every background question that splits it, and each
 * choice that a body compares between groups.
 */
export function chartViews(ctx: PageContext): readonly ChartView[] {
  const { surveys, briefings } = ctx.site;
  const byId = new Map(surveys.map((report) => [report.id, report]));
  const quoted = new Map(
    [...surveys, ...briefings].flatMap((owner) =>
      owner.prose.elements
        .flatMap((element) => quotedView(element, owner, byId) ?? [])
        .map((view): [string, View] => [viewFolder(view), view]),
    ),
  );
  const own = surveys.flatMap((report) => surveyViews(ctx, report));
  const chosen = [...quoted.values()].filter(({ choice }) => choice !== null);
  return [
    ...own.map((view) => ({ view, png: view.by === null || quoted.has(viewFolder(view)) })),
    ...chosen
      .filter((view) => isCharted(ctx, view, resultsOf(view)))
      .map((view) => ({ view, png: true })),
  ];
}

/** The charts of a survey's own page. */
function surveyViews(ctx: PageContext, report: SurveyReport): readonly View[] {
  const index = indexResults(report);
  return [...publishedQuestions(report), ...backgroundQuestions(report)].flatMap((question) => {
    const results = index.get(question.name) ?? [];
    return [null, ...splitsOf(report, results)]
      .map((by): View => ({ report, question, by, choice: null }))
      .filter((view) => isCharted(ctx, view, results));
  });
}

/** The split that a component of a body draws; null where it draws none. */
function quotedView(
  { name, attributes }: ProseElement,
  owner: SurveyReport | BriefingReport,
  surveys: ReadonlyMap<string, SurveyReport>,
): View | null {
  const component = COMPONENTS.get(name);
  const breakdown = component?.standing ? undefined : component?.breakdown?.(attributes);
  const report = surveys.get(attributes['survey'] ?? owner.id);
  const find = (asked: string | undefined) => report?.questions.find((one) => one.name === asked);
  const [question, by] = [find(breakdown?.question), find(breakdown?.by)];
  if (breakdown === undefined || report === undefined || !question || !by) return null;
  return { report, question, by, choice: breakdown.choice };
}

function resultsOf({ report, question }: View) {
  return report.results.filter((one) => one.question === question.name);
}

/** The question whose chart for everyone comes first on a survey's page; null where none has one. */
export function firstChart(ctx: PageContext, report: SurveyReport): View | null {
  const views = [...publishedQuestions(report), ...backgroundQuestions(report)].map(
    (question): View => ({ report, question, by: null, choice: null }),
  );
  return views.find((view) => isCharted(ctx, view, resultsOf(view))) ?? null;
}

/** The series of which at least one territory has a chart. */
export function chartedSeries(ctx: PageContext): readonly Series[] {
  return ctx.site.registers.series.filter((series) =>
    trendPanels(ctx, series).some(({ chart }) => chart !== null),
  );
}
