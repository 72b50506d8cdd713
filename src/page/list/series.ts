import { sparklineFigure, trendFigure } from '../../figure/index.ts';
import type { Series } from '../../register/index.ts';
import type { SurveyReport } from '../../report.ts';
import { byEnd, type Head, type Link, type PageContext, pageHead, paths } from '../frame/index.ts';
import { fieldworkText } from '../report/index.ts';

/** A wave of a series: the question in one survey. */
export interface Wave extends Link {
  readonly when: string;
  readonly wording: string;
}

/** `/xu-huong/<series>/` */
interface SeriesModel {
  readonly head: Head;
  readonly title: string;
  readonly lede: string;
  readonly figure: string;
  readonly waves: readonly Wave[];
}

function wavesOf(ctx: PageContext, series: Series): readonly Wave[] {
  return ctx.site.surveys.toSorted(byEnd).flatMap((report: SurveyReport) =>
    report.questions
      .filter((question) => question.series === series.id)
      .map(({ name, label }) => ({
        href: ctx.href(paths.question(report.id, name)),
        text: report.front.title,
        when: fieldworkText(ctx, report),
        wording: label,
      })),
  );
}

/** Series that at least one visible survey asked. */
export function shownSeries(ctx: PageContext): readonly Series[] {
  return ctx.site.registers.series.filter((series) => wavesOf(ctx, series).length > 0);
}

/** Assembles the page of a series. */
export function seriesPage(ctx: PageContext, series: Series): SeriesModel {
  const title = ctx.lang === 'vi' ? series.label : series.labelEn;
  return {
    head: pageHead(title, series.description, paths.series(series.id)),
    title,
    lede: series.description,
    figure: trendFigure(ctx, series, { titled: false, own: true, answers: true }),
    waves: wavesOf(ctx, series),
  };
}

/** `/xu-huong/` */
export function seriesList(ctx: PageContext): {
  readonly head: Head;
  readonly series: readonly (Link & {
    readonly description: string;
    readonly count: number;
    /** Its small trend. */
    readonly figure: string;
  })[];
} {
  const { trends, trendsLede } = ctx.words.site;
  return {
    head: pageHead(trends, trendsLede, 'xu-huong/'),
    series: shownSeries(ctx).map((series) => ({
      href: ctx.href(paths.series(series.id)),
      text: ctx.lang === 'vi' ? series.label : series.labelEn,
      description: series.description,
      count: wavesOf(ctx, series).length,
      figure: sparklineFigure(ctx, series),
    })),
  };
}
