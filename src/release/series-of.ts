import type { Series } from '../register/index.ts';
import type { BriefingReport, SurveyReport } from '../report.ts';
import { momentOf } from './visible.ts';

/** What an edition shows. */
interface Shown {
  readonly surveys: readonly SurveyReport[];
  readonly briefings: readonly BriefingReport[];
}

/**
 * The series that the reports on show ask or speak of, each with its breaks between their waves. The register is written with the next wave
 * in mind: the name of a series that nobody may see yet, or the note of a break that comes with a wave under embargo, would tell of it.
 */
export function seriesOf(all: readonly Series[], shown: Shown): readonly Series[] {
  const named = new Set(
    [...shown.surveys, ...shown.briefings].flatMap(({ prose }) =>
      prose.elements.flatMap(({ attributes }) => attributes['series'] ?? []),
    ),
  );
  for (const { front } of shown.surveys) if (front.series !== undefined) named.add(front.series);
  return all.flatMap((series) => {
    const days = shown.surveys.filter((report) => asks(report, series)).map(dayOf);
    if (days.length === 0 && !named.has(series.id)) return [];
    const [first = '', last = ''] = [days.toSorted()[0], days.toSorted().at(-1)];
    return { ...series, breaks: series.breaks.filter(({ date }) => first < date && date <= last) };
  });
}

const asks = ({ questions }: SurveyReport, { id }: Series): boolean =>
  questions.some(({ series }) => series === id);

/** The day of a wave, as its trend has it: a month or a year stands at its first day. */
function dayOf({ front }: SurveyReport): string {
  const { fieldwork, localitiesOn, publishAt } = front;
  const published = new Date(momentOf(publishAt) + AHEAD).toISOString();
  return `${fieldwork?.end ?? localitiesOn ?? published}-01-01`.slice(0, 10);
}

/** Milliseconds by which clocks in Việt Nam are ahead of Greenwich. */
const AHEAD = 7 * 3_600_000;
