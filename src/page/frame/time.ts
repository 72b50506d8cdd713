import { dayOf } from '../../format/index.ts';
import type { BriefingReport, SurveyReport } from '../../report.ts';

export type Report = SurveyReport | BriefingReport;

/** Whether a report is a survey: only surveys have questions. */
export function isSurvey(report: Report): report is SurveyReport {
  return 'questions' in report;
}

/** The last day, month or year a report speaks of: end of fieldwork or period, else the day of its localities or release. */
export function endOf(report: Report): string {
  if (!isSurvey(report)) return report.front.period.end;
  const { fieldwork, localitiesOn, publishAt } = report.front;
  return fieldwork?.end ?? localitiesOn ?? dayOf(publishAt);
}

/** The day, month or year on which the locality codes of a report hold. */
export function placedOn(report: Report): string {
  if (!isSurvey(report)) return report.front.period.start;
  const { fieldwork, localitiesOn, publishAt } = report.front;
  return localitiesOn ?? fieldwork?.start ?? dayOf(publishAt);
}

/** The year a report is filed under. */
export function yearOf(report: Report): string {
  return endOf(report).slice(0, 4);
}

/** Newest first by what reports speak of; equal ends keep their order. */
export function byEnd(a: Report, b: Report): number {
  const [endA, endB] = [endOf(a), endOf(b)];
  return endA === endB ? 0 : endA < endB ? 1 : -1;
}
