import { fold } from '../format/index.ts';
import { isInForce } from './locality.ts';
import type { Locality } from './register.ts';

/** Fewer provinces than this are answers like others, and are not ranked. */
const PROVINCES = 10;
/** What stands before a province's name on a form. */
const RANK = /^(?:tỉnh|thành phố|tp\.?)\s+/iu;

/**
 * The names among these labels that no province bears any more on a day, where others are of that day; none where the
 * labels name few provinces or all of an older division.
 */
export function mixedIn(
  labels: readonly string[],
  localities: readonly Locality[],
  day: string,
): readonly string[] {
  if (labels.length < PROVINCES) return [];
  const bearing = (label: string): readonly Locality[] =>
    localities.filter(({ name, aliases }) =>
      [name, ...aliases].some((one) => fold(one) === fold(label.replace(RANK, ''))),
    );
  const named = labels
    .map((label) => ({ label, units: bearing(label) }))
    .filter(({ units }) => units.length > 0);
  const ended = named.filter(({ units }) =>
    units.every(({ validTo }) => validTo !== null && validTo < day),
  );
  if (named.length < PROVINCES || ended.length === 0 || ended.length === named.length) return [];
  const units = new Set(named.flatMap((one) => one.units));
  const lasts = ended.flatMap((one) => one.units.flatMap(({ validTo }) => validTo ?? []));
  const whole = lasts.some((last) =>
    localities.every((unit) => !isInForce(unit, last) || units.has(unit)),
  );
  return whole ? [] : ended.map(({ label }) => label);
}
