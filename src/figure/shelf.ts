import type { BriefingReport, SurveyReport } from '../report.ts';
import type { Question } from '../survey/model/question.ts';
import type { Result } from '../survey/model/result.ts';
import type { FigureContext } from './context.ts';
import { indexResults, questionOf, type ResultIndex } from './results.ts';

type Attributes = Readonly<Record<string, string>>;

/** A question that a component names, with its survey and results. */
export interface Subject {
  readonly report: SurveyReport;
  readonly question: Question;
  readonly results: readonly Result[];
}

/** Surveys by id, and their results by question, each looked up once a body. */
export interface Shelf {
  readonly survey: (id: string | undefined) => SurveyReport;
  readonly subject: (attributes: Attributes, question: string | undefined) => Subject;
}

/** Throws for a survey or a question that there is not. */
export function shelfOf(ctx: FigureContext, owner: SurveyReport | BriefingReport): Shelf {
  const indexes = new Map<string, ResultIndex>();
  const survey = (id: string | undefined): SurveyReport => {
    const found = id === undefined ? owner : ctx.site.surveys.find((one) => one.id === id);
    if (found === undefined || !('questions' in found))
      throw new Error(`unknown survey: ${id ?? ''}`);
    return found;
  };
  return {
    survey,
    subject: (attributes, name = '') => {
      const report = survey(attributes['survey']);
      const index = indexes.get(report.id) ?? indexResults(report);
      indexes.set(report.id, index);
      return { report, question: questionOf(report, name), results: index.get(name) ?? [] };
    },
  };
}
