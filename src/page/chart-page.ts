import { questionChart } from '../chart/chart.ts';
import { questionFigure } from '../figure/question.ts';
import { CHART_FILES, chartFolder } from '../figure/take-along.ts';
import type { Site, SurveyReport } from '../report.ts';
import type { Question } from '../survey/question.ts';
import type { Link, PageContext } from './context.ts';
import { publishedQuestions } from './entry.ts';
import { pageHead, type Head } from './head.ts';
import { paths } from './href.ts';
import { backgroundQuestions } from './question-groups.ts';

/** `/nhung/<survey>/<question>/`: one figure, to be shown inside a page of others. */
export interface ChartPage {
  readonly head: Head;
  readonly figure: string;
  readonly whole: Link;
}

export interface ChartProps {
  readonly report: SurveyReport;
  readonly question: Question;
}

/** The questions of a survey whose chart may be taken along: those that have one for everyone. */
export function chartedQuestions(report: SurveyReport): readonly Question[] {
  return [...publishedQuestions(report), ...backgroundQuestions(report)].filter((question) => {
    const results = report.results.filter((one) => one.question === question.name);
    return questionChart(question, results, { survey: report.id, lang: 'vi' }) !== null;
  });
}

/** The addresses of all charts that may be taken along. */
export function chartPaths(site: Site) {
  return site.surveys.flatMap((report) =>
    chartedQuestions(report).map((question) => ({
      params: { survey: report.id, question: question.name },
      props: { report, question } satisfies ChartProps,
    })),
  );
}

/** Assembles the page that others embed. */
export function chartPage(ctx: PageContext, { report, question }: ChartProps): ChartPage {
  const folder = chartFolder(report.id, question.name);
  const head = pageHead(question.label, report.front.title, folder, true);
  return {
    head: { ...head, image: folder + CHART_FILES.png },
    figure: questionFigure(ctx, report, question, { heading: 1, anchor: false, source: true }),
    whole: { href: ctx.href(paths.survey(report.id)), text: ctx.words.take.whole },
  };
}

/** The picture of a survey's first chart, for social networks; null where it has none. */
export function cardOf(report: SurveyReport): string | null {
  const [first] = chartedQuestions(report);
  return first === undefined ? null : chartFolder(report.id, first.name) + CHART_FILES.png;
}
