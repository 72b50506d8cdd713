import { dayOf } from '../format/index.ts';
import type { SurveyFront } from '../survey/index.ts';

/**
 * The day, month or year by which a survey is ordered among the waves of a series: the end of its fieldwork, else the day of its
 * localities, else that of its release.
 *
 * @example waveDate({ fieldwork: { start: '2026-03', end: '2026-04' }, localitiesOn: undefined, publishAt: '2026-06-01' }) // '2026-04'
 */
export function waveDate({
  fieldwork,
  localitiesOn,
  publishAt = '',
}: Partial<Pick<SurveyFront, 'fieldwork' | 'localitiesOn' | 'publishAt'>>): string {
  return fieldwork?.end ?? localitiesOn ?? dayOf(publishAt);
}
