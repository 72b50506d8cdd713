import type * as figure from '../figure/index.ts';
import type { BriefingReport, Site, SurveyReport } from '../report.ts';
import type { Question, Result } from '../survey/index.ts';

type Attributes = Readonly<Record<string, string>>;

/** A question that a component names, with its survey and results. */
interface QuotedQuestion {
  readonly report: SurveyReport;
  readonly question: Question;
  readonly results: readonly Result[];
}

/** The surveys that a body quotes. Both throw for what the check of references would have reported. */
export interface QuotedSurveys {
  /** @param id left out, the survey whose own body it is */
  readonly survey: (id: string | undefined) => SurveyReport;
  /** @param name of the question; that of the attribute `question` when left out */
  readonly question: (attributes: Attributes, name?: string) => QuotedQuestion;
}

/** Looks up surveys by id and their results by question, each once a body. */
export function quotedSurveys(
  { indexResults, questionOf }: Pick<typeof figure, 'indexResults' | 'questionOf'>,
  { surveys }: Pick<Site, 'surveys'>,
  owner: SurveyReport | BriefingReport,
): QuotedSurveys {
  const indexes = new Map<string, figure.ResultIndex>();
  const survey = (id: string | undefined): SurveyReport => {
    const found = id === undefined ? owner : surveys.find((one) => one.id === id);
    if (found === undefined || !('questions' in found))
      throw new Error(`unknown survey: ${id ?? ''}`);
    return found;
  };
  return {
    survey,
    question: (attributes, name = attributes['question'] ?? '') => {
      const report = survey(attributes['survey']);
      const index = indexes.get(report.id) ?? indexResults(report);
      indexes.set(report.id, index);
      return { report, question: questionOf(report, name), results: index.get(name) ?? [] };
    },
  };
}
