import type { Lang } from '../format/index.ts';
import { isVisible } from '../release/index.ts';
import type { BriefingReport, Library, SurveyReport } from '../report.ts';
import {
  changeOfBriefing,
  changeOfSurvey,
  type BriefingChange,
  type Pair,
  type SurveyChange,
} from './report-change.ts';

/** What a change of the folder does to the public site at a moment; reports that stay as they are left out. */
export interface SiteChange {
  readonly surveys: readonly SurveyChange[];
  readonly briefings: readonly BriefingChange[];
}

/**
 * Compares two states of the folder by what the public edition shows of them at one moment.
 *
 * @param at ISO moment
 * @example
 * compareSites(head, working, '2026-11-22T08:00:00+07:00', 'vi').surveys.map(({ id }) => id); // ['dat-dai-2026']
 */
export function compareSites(before: Library, after: Library, at: string, lang: Lang): SiteChange {
  const published = after.surveys.filter(({ front }) => isVisible(front, 'public', at));
  const surveys = pairs(before.surveys, after.surveys, at)
    .map((pair) => changeOfSurvey(pair, published, lang))
    .filter(
      (one) =>
        isChanged(one) ||
        one.figures.changes.length > 0 ||
        one.wording.length > 0 ||
        one.rows.before !== one.rows.after,
    );
  const briefings = pairs(before.briefings, after.briefings, at)
    .map(changeOfBriefing)
    .filter((one) => isChanged(one) || one.cells.length > 0);
  return { surveys, briefings };
}

function isChanged({ fate, fields, passages }: SurveyChange | BriefingChange): boolean {
  return fate === 'added' || fate === 'removed' || fields.length > 0 || passages.length > 0;
}

function pairs<R extends SurveyReport | BriefingReport>(
  before: readonly R[],
  after: readonly R[],
  at: string,
): readonly Pair<R>[] {
  const ids = [...new Set([...after, ...before].map(({ id }) => id))].sort();
  const find = (reports: readonly R[], id: string): R | null =>
    reports.find((one) => one.id === id) ?? null;
  const isPublished = (report: R | null): boolean =>
    report !== null && isVisible(report.front, 'public', at);
  return ids.map((id) => {
    const [was, is] = [find(before, id), find(after, id)];
    return {
      before: was,
      after: is,
      wasPublished: isPublished(was),
      isPublished: isPublished(is),
    };
  });
}
