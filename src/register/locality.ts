import { fold } from '../format/index.ts';
import { nearest } from '../problem/index.ts';
import { firstDay, nextDay } from './date.ts';
import type { Locality } from './register.ts';

/**
 * The unit that a code stood for on a day; undefined when none did. Neither code nor name alone identifies a province.
 * A month or a year means its first day.
 *
 * @example
 * localityAt(localities, '15', '2022-07-01')?.name; // 'Yên Bái'
 * localityAt(localities, '15', '2025-07-01')?.name; // 'Lào Cai'
 */
export function localityAt(
  localities: readonly Locality[],
  code: string,
  date: string,
): Locality | undefined {
  return localities.find((unit) => unit.code === code && isInForce(unit, date));
}

/**
 * The unit in force on a day that goes by a name, whatever its case and marks, with its level or without it.
 *
 * @example
 * localityNamed(localities, 'tinh lao cai', '2026-01-01')?.code; // '15'
 */
export function localityNamed(
  localities: readonly Locality[],
  name: string,
  date: string,
): Locality | undefined {
  const wanted = fold(name.trim());
  return localities.find(
    (unit) =>
      isInForce(unit, date) &&
      [unit.name, localityName(unit), ...unit.aliases].some((one) => fold(one) === wanted),
  );
}

/**
 * The unit in force on a day that somebody meant who wrote a name: by its name, else the unit that took over from one of this name,
 * else the one of the nearest name, blanks aside.
 *
 * @example localityMeant(localities, 'KONTUM', '2026-01-01')?.name // 'Quảng Ngãi'
 */
export function localityMeant(
  localities: readonly Locality[],
  written: string,
  date: string,
): Locality | undefined {
  const exact = localityNamed(localities, written, date);
  if (exact !== undefined || !/\p{L}/u.test(written)) return exact;
  const names = new Map(
    localities.flatMap((unit) =>
      [unit.name, localityName(unit), ...unit.aliases].map((name) => [bare(name), unit] as const),
    ),
  );
  const wanted = bare(written);
  const unit = names.get(names.has(wanted) ? wanted : (nearest(wanted, names.keys()) ?? ''));
  if (unit === undefined) return undefined;
  const own = localityNamed(localities, unit.name, date);
  return own ?? successors(localities, unit).find((one) => isInForce(one, date));
}

/** Without accents and blanks. */
const bare = (name: string): string => fold(name).replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Whether a unit is in force on a day; a month or a year means its first day. */
export function isInForce({ validFrom, validTo }: Locality, date: string): boolean {
  const day = firstDay(date);
  return validFrom <= day && (validTo === null || day <= validTo);
}

/**
 * The units that took over from a unit, the next one first, the one in force last; empty for a unit in force.
 *
 * @example
 * successors(localities, konTum).map(localityName); // ['Tỉnh Quảng Ngãi']
 */
export function successors(
  localities: readonly Locality[],
  locality: Locality,
): readonly Locality[] {
  const next = localities.find((unit) => follows(unit, locality));
  return next === undefined ? [] : [next, ...successors(localities, next)];
}

/** All units that went into a unit, directly or through others, nearest first. */
export function predecessors(
  localities: readonly Locality[],
  locality: Locality,
): readonly Locality[] {
  const before = localities.filter((unit) => follows(locality, unit));
  return [...before, ...before.flatMap((unit) => predecessors(localities, unit))];
}

/** The name as shown: `Tỉnh Lâm Đồng`, `Thành phố Huế`. */
export function localityName({ level, name }: Pick<Locality, 'level' | 'name'>): string {
  return `${level} ${name}`;
}

function follows(later: Locality, earlier: Locality): boolean {
  if (earlier.validTo === null || earlier.successorCode !== later.code) return false;
  return later.validFrom === nextDay(earlier.validTo);
}
