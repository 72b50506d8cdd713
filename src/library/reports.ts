import type { Place, Problem } from '../problem/problem.ts';
import type { BriefingReport, SurveyReport } from '../report.ts';

/** A report with what only the loader needs: the places of its fields, for rules between files. */
export interface Loaded<R extends SurveyReport | BriefingReport> {
  readonly report: R;
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

/** The reports of one kind, every Problem of theirs, and the ids that exist but could not be read. */
export interface Loading<R extends SurveyReport | BriefingReport> {
  readonly loaded: readonly Loaded<R>[];
  readonly problems: readonly Problem[];
  /** What drafts still lack. */
  readonly gaps: readonly Problem[];
  readonly unread: readonly string[];
}
