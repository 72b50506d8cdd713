import type { Entry } from './entry.ts';

/** The entries of one year, newest year first. */
export interface YearGroup {
  readonly year: string;
  /** Anchor on the page. */
  readonly id: string;
  readonly entries: readonly Entry[];
}

/**
 * Groups entries by year, newest year first; inside a year the given order stays.
 *
 * @example
 * byYear(entries).map(({ year }) => year); // ['2026', '2025', '2022']
 */
export function byYear(entries: readonly Entry[]): readonly YearGroup[] {
  const groups = Map.groupBy(entries, ({ year }) => year);
  return [...groups]
    .toSorted(([a], [b]) => b.localeCompare(a))
    .map(([year, own]) => ({ year, id: `nam-${year}`, entries: own }));
}
