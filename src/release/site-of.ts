import type { Library, Site } from '../report.ts';
import { seriesOf } from './series-of.ts';
import { isVisible, momentOf, type Edition } from './visible.ts';

/** What one edition shows at one moment, newest first; ties by id, so that two builds agree. */
export function siteOf(library: Library, edition: Edition, at: string): Site {
  const shown = <R extends Library['surveys'][number] | Library['briefings'][number]>(
    reports: readonly R[],
  ): R[] =>
    reports
      .filter((report) => isVisible(report.front, edition, at))
      .sort(
        (a, b) =>
          momentOf(b.front.publishAt) - momentOf(a.front.publishAt) || (a.id < b.id ? -1 : 1),
      );
  const [surveys, briefings] = [shown(library.surveys), shown(library.briefings)];
  const series = seriesOf(library.registers.series, { surveys, briefings });
  return {
    settings: library.settings,
    registers: { ...library.registers, series },
    edition,
    at,
    surveys,
    briefings,
    pages: library.pages,
  };
}
