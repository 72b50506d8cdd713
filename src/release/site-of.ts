import type { Library, Site } from '../report.ts';
import { seriesOf } from './series-of.ts';
import { synonymsOf } from './synonyms-of.ts';
import { topicsOf } from './topics-of.ts';
import { isVisible, momentOf, type Edition } from './visible.ts';

type Report = Library['surveys'][number] | Library['briefings'][number];

/** What one edition shows at one moment, newest first; ties by id, so that two builds agree. */
export function siteOf(library: Library, edition: Edition, at: string): Site {
  const shown = <R extends Report>(reports: readonly R[]): R[] =>
    reports
      .filter((report) => isVisible(report.front, edition, at))
      .sort(
        (a, b) =>
          momentOf(b.front.publishAt) - momentOf(a.front.publishAt) || (a.id < b.id ? -1 : 1),
      );
  const [surveys, briefings] = [shown(library.surveys), shown(library.briefings)];
  const own = library.registers;
  const isHidden = (report: Report) => !isVisible(report.front, edition, at);
  const hidden = [...library.surveys, ...library.briefings].filter(isHidden);
  const registers = {
    ...own,
    series: seriesOf(own.series, { surveys, briefings }),
    topics: topicsOf(own.topics, { surveys, briefings }),
    synonyms: synonymsOf(own.synonyms, [...surveys, ...briefings], hidden),
  };
  return {
    settings: library.settings,
    registers,
    edition,
    at,
    surveys,
    briefings,
    pages: library.pages,
  };
}
