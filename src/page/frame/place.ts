import {
  type Locality,
  localityAt,
  localityName,
  predecessors,
  successors,
} from '../../register/index.ts';
import { placedOn, type Report } from './time.ts';

/** The units in which a report was taken, as they were then; empty for the whole country. */
export function unitsOf(report: Report, localities: readonly Locality[]): readonly Locality[] {
  return report.front.localities.flatMap(
    (code) => localityAt(localities, code, placedOn(report)) ?? [],
  );
}

/** A report found at a unit: taken there, or in a unit that later became part of it. */
export interface Placed<R extends Report = Report> {
  readonly report: R;
  /** The units of that time that became part of it; empty where it is the unit itself. */
  readonly then: readonly Locality[];
}

/**
 * The reports of a unit and of all units that went into it, each report once, in the order given.
 *
 * @example
 * // A survey of Kon Tum in 2023 is found at Kon Tum (then: none) and at Quảng Ngãi (then: Kon Tum).
 */
export function reportsAt<R extends Report>(
  unit: Locality,
  reports: readonly R[],
  localities: readonly Locality[],
): readonly Placed<R>[] {
  const before = new Set(predecessors(localities, unit));
  return reports.flatMap((report): Placed<R>[] => {
    const units = unitsOf(report, localities);
    if (units.includes(unit)) return [{ report, then: [] }];
    const then = units.filter((one) => before.has(one));
    return then.length === 0 ? [] : [{ report, then }];
  });
}

/** Names under which a report is to be found: its units and all that took over from them, without their level, each once. */
export function searchNames(report: Report, localities: readonly Locality[]): readonly string[] {
  const units = unitsOf(report, localities);
  return [
    ...new Set(
      units.flatMap((unit) => [unit, ...successors(localities, unit)]).map(({ name }) => name),
    ),
  ];
}

/** `Tỉnh Kon Tum`; a unit that gave its name to a later one says until when: `Tỉnh Lâm Đồng (đến 30/06/2025)`. */
export function unitTitle(
  unit: Locality,
  localities: readonly Locality[],
  until: (day: string) => string,
): string {
  const name = localityName(unit);
  if (unit.validTo === null) return name;
  const lives = localities.some(
    (other) => other.name === unit.name && other.validFrom > unit.validFrom,
  );
  return lives ? `${name} (${until(unit.validTo)})` : name;
}
