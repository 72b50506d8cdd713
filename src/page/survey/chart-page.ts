import {
  compareFigure,
  questionFigure,
  CHART_FILES,
  trendFolder,
  trendNotes,
  trendFigure,
  viewFolder,
  viewLabel,
  type View,
} from '../../figure/index.ts';
import type { Series } from '../../register/index.ts';
import type { SurveyReport } from '../../report.ts';
import { chartViews, chartedSeries, firstChart, type ChartView } from './chart-views.ts';
import { type Head, type Link, type PageContext, pageHead, paths } from '../frame/index.ts';

/** `/nhung/…/`: one figure, to be shown inside a page of others. */
interface ChartPage {
  readonly head: Head;
  readonly figure: string;
  readonly whole: Link;
}

/** A chart that may be taken along: of a survey, or of a series over time. */
export type ChartProps = ChartView | { readonly series: Series };

/** The addresses of all charts that may be taken along. */
export function chartPaths(ctx: PageContext) {
  const path = (folder: string) => ({ chart: folder.slice('nhung/'.length, -1) });
  return [
    ...chartViews(ctx).map((props) => ({ params: path(viewFolder(props.view)), props })),
    ...chartedSeries(ctx).map((series) => ({
      params: path(trendFolder(series)),
      props: { series },
    })),
  ];
}

/** Assembles the page that others embed. */
export function chartPage(ctx: PageContext, props: ChartProps): ChartPage {
  return 'series' in props ? trendPage(ctx, props.series) : viewPage(ctx, props);
}

function viewPage(ctx: PageContext, { view, png }: ChartView): ChartPage {
  const folder = viewFolder(view);
  const { front, id } = view.report;
  const head = pageHead(viewLabel(ctx, view), front.title, folder, true);
  return {
    head: { ...head, image: png ? folder + CHART_FILES.png : null },
    figure: viewFigure(ctx, view),
    whole: { href: ctx.href(paths.survey(id)), text: ctx.words.take.whole },
  };
}

function viewFigure(ctx: PageContext, { report, question, by, choice }: View): string {
  if (by !== null && choice !== null) {
    const results = report.results.filter((one) => one.question === question.name);
    const options = { by, choice, source: true, id: report.id, alone: true };
    return compareFigure(ctx, report, question, results, options);
  }
  const options = { heading: 1, anchor: false, source: true, reuse: false } as const;
  return questionFigure(ctx, report, question, { ...options, by: by?.name ?? null });
}

function trendPage(ctx: PageContext, series: Series): ChartPage {
  const folder = trendFolder(series);
  const label = ctx.lang === 'vi' ? series.label : series.labelEn;
  const head = pageHead(label, series.description, folder, true);
  return {
    head: { ...head, image: folder + CHART_FILES.png },
    figure: trendFigure(ctx, series, { titled: 'heading', reuse: false }) + trendNotes(ctx, series),
    whole: { href: ctx.href(paths.series(series.id)), text: ctx.words.take.wholeTrend },
  };
}

/** The picture of a survey's first chart, for social networks; null where it has none. */
export function cardOf(ctx: PageContext, report: SurveyReport): string | null {
  const first = firstChart(ctx, report);
  return first === null ? null : viewFolder(first) + CHART_FILES.png;
}
