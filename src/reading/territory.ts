import type { SurveyFront } from '../survey/index.ts';
import { plain } from './plain.ts';
import { waveDate } from './wave-date.ts';

/** A provincial unit during one validity. Fits `Locality`. */
export interface Unit {
  readonly code: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** On this day provinces were merged: one code may mean two territories. */
export const MERGER = '2025-07-01';

type Placed = Partial<
  Pick<SurveyFront, 'scope' | 'localities' | 'localitiesOn' | 'fieldwork' | 'publishAt'>
>;

/**
 * The territory of a survey, to be told from others: neither code nor name alone identifies a province, code and date do.
 *
 * @param units the register of localities; a code that it lacks is taken as changed by the merger of 2025
 * @example territoryOf({ localities: ['68'], fieldwork: null, localitiesOn: '2026' }, units) // '68@2025-07-01|'
 */
export function territoryOf(front: Placed, units: readonly Unit[]): string {
  const { scope = '', localities = [], localitiesOn, fieldwork } = front;
  const day = `${localitiesOn ?? fieldwork?.start ?? waveDate(front)}-01-01`.slice(0, 10);
  const valid = (code: string) =>
    units.find(
      (unit) =>
        unit.code === code &&
        unit.validFrom <= day &&
        (unit.validTo === null || day <= unit.validTo),
    )?.validFrom ?? (day < MERGER ? '' : MERGER);
  const places = localities.toSorted().map((code) => `${code}@${valid(code)}`);
  return `${places.join()}|${plain(scope)}`;
}
