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
import { isLong, type Topline, wholeTopline } from './topline.ts';

/** `/khao-sat/<id>/cau-hoi/`: all questions of a long survey in a line each, of which its summary shows the first. */
interface QuestionsModel {
  readonly head: Head;
  readonly title: string;
  readonly lede: string;
  readonly trail: readonly Link[];
  readonly topline: Topline;
}

/** The addresses of these pages: of surveys whose summary has no room for all lines. */
export function allQuestionsPaths(
  site: Site,
): PagePath<{ id: string }, { report: SurveyReport }>[] {
  const keys = pageKeys(site);
  return site.surveys.filter(isLong).map((report) => ({
    params: { id: report.id },
    props: { report },
    cacheKey: keys.page(report),
  }));
}

/** Assembles the page of all questions of a survey. */
export function allQuestionsPage(ctx: PageContext, report: SurveyReport): QuestionsModel {
  const { front, id } = report;
  const title = ctx.words.site.allQuestions;
  return {
    head: pageHead(`${title} – ${front.title}`, front.summary, paths.questions(id), true),
    title,
    lede: front.title,
    trail: [
      { href: ctx.href('khao-sat/'), text: ctx.words.site.surveys },
      { href: ctx.href(paths.survey(id)), text: front.title },
    ],
    topline: wholeTopline(ctx, report),
  };
}
