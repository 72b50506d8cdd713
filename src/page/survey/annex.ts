import * as figure from '../../figure/index.ts';
import type { Site, SurveyReport } from '../../report.ts';
import {
  type Head,
  type Link,
  type PageContext,
  pageHead,
  pageKeys,
  type PagePath,
  paths,
} from '../frame/index.ts';
import { shownQuestions } from './question.ts';

/** `/khao-sat/<id>/phu-luc/`: every question with its tables, to be printed whole. */
interface AnnexModel {
  readonly head: Head;
  readonly title: string;
  readonly lede: string;
  readonly trail: readonly Link[];
  readonly figures: readonly string[];
}

/** The addresses of all annexes; none where the build was not asked for them. */
export function annexPaths(site: Site): SurveyPath[] {
  if (site.annex !== true) return [];
  const keys = pageKeys(site);
  return site.surveys.map((report) => pathOf(report, keys.page(report)));
}

/** The addresses of the files that every survey offers, which show nothing but its own results. */
export function surveyFilePaths(site: Site): SurveyPath[] {
  const keys = pageKeys(site);
  return site.surveys.map((report) => pathOf(report, keys.own(report)));
}

type SurveyPath = PagePath<{ id: string }, { report: SurveyReport }>;

const pathOf = (report: SurveyReport, cacheKey: string | undefined): SurveyPath => ({
  params: { id: report.id },
  props: { report },
  cacheKey,
});

/** Assembles the annex of a survey. */
export function annexPage(ctx: PageContext, report: SurveyReport): AnnexModel {
  const { front, id } = report;
  const results = figure.indexResults(report);
  const title = ctx.words.site.annex;
  return {
    head: pageHead(`${title} – ${front.title}`, front.summary, paths.annex(id), true),
    title,
    lede: front.title,
    trail: [
      { href: ctx.href('khao-sat/'), text: ctx.words.site.surveys },
      { href: ctx.href(paths.survey(id)), text: front.title },
    ],
    figures: shownQuestions(report).map((question) =>
      figure.questionFigure(
        ctx,
        report,
        question,
        { heading: 3, own: false },
        results.get(question.name) ?? [],
      ),
    ),
  };
}
