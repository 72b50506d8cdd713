import * as figure from '../../figure/index.ts';
import type { Site, SurveyReport } from '../../report.ts';
import type { Question } from '../../survey/index.ts';
import {
  type Head,
  type Link,
  type PageContext,
  pageHead,
  pageKeys,
  type PagePath,
  paths,
} from '../frame/index.ts';
import { backgroundQuestions, publishedQuestions, questionHeadline } from '../report/index.ts';

/** `/khao-sat/<id>/<question>/`: all of a question. */
export interface QuestionModel {
  readonly head: Head;
  readonly trail: readonly Link[];
  readonly figure: string;
  readonly before: Link | null;
  readonly after: Link | null;
}

/** A question with its figures, and its neighbours in the questionnaire. */
export interface QuestionProps {
  readonly report: SurveyReport;
  readonly question: Question;
  readonly before: Question | null;
  readonly after: Question | null;
}

/** The addresses of all questions: those that were asked for an opinion, then those that tell who answered. */
export function questionPaths(
  site: Site,
): PagePath<{ id: string; question: string }, QuestionProps>[] {
  const keys = pageKeys(site);
  return site.surveys.flatMap((report) => {
    const cacheKey = keys.page(report);
    const questions = shownQuestions(report);
    return questions.map((question, at) => ({
      params: { id: report.id, question: question.name },
      props: {
        ...{ report, question },
        ...{ before: questions[at - 1] ?? null, after: questions[at + 1] ?? null },
      },
      cacheKey,
    }));
  });
}

/** The questions of a survey that have a page each, in the order of its summary. */
export function shownQuestions(report: SurveyReport): readonly Question[] {
  return [...publishedQuestions(report), ...backgroundQuestions(report)];
}

/** Assembles the page of a question. */
export function questionPage(ctx: PageContext, props: QuestionProps): QuestionModel {
  const { report, question, before, after } = props;
  const results = figure.indexResults(report).get(question.name) ?? [];
  const { front, id } = report;
  const label = figure.labelOf(ctx, question);
  const survey = { href: ctx.href(paths.survey(id)), text: front.title };
  const link = (other: Question | null): Link | null =>
    other === null
      ? null
      : { href: ctx.href(paths.question(id, other.name)), text: figure.labelOf(ctx, other) };
  const description = [questionHeadline(ctx, question, results), front.title];
  return {
    head: pageHead(
      label,
      description.filter((part) => part !== null).join('. '),
      paths.question(id, question.name),
    ),
    trail: [{ href: ctx.href('khao-sat/'), text: ctx.words.site.surveys }, survey],
    figure: figure.questionFigure(ctx, report, question, { heading: 1, own: true }, results),
    before: link(before),
    after: link(after),
  };
}
