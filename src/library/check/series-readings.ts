import type { SeriesReading, SeriesReadings } from '../../mdx/index.ts';
import {
  type AskedWave,
  breaksOf,
  readingOf,
  shownBase,
  territoryOf,
  type Unit,
  waveDate,
} from '../../reading/index.ts';
import { firstDay, type Series } from '../../register/index.ts';
import { releasedWith, type ReleaseFields } from '../../release/index.ts';
import type { SurveyReport } from '../../report.ts';

/**
 * The published readings of a series in the surveys that everyone may see who may see `owner`: a title must not tell the others' figures.
 */
export function seriesReadings(
  series: Series,
  surveys: Iterable<SurveyReport>,
  owner: ReleaseFields,
  units: readonly Unit[],
): SeriesReadings {
  const readings = [...surveys]
    .filter(({ front }) => releasedWith(front, owner))
    .flatMap((report) => readingsIn(series, report, units))
    .toSorted((a, b) => a.reading.date.localeCompare(b.reading.date));
  const places = Map.groupBy(readings, ({ reading: { place } }) => place);
  const told = readings.map((one): SeriesReading => {
    const waves = places.get(one.reading.place) ?? [];
    const cuts = breaksOf(
      waves.map(({ wave }) => wave),
      series.breaks,
    );
    const past = cuts.filter(({ date }) => date <= one.wave.date).length;
    return { ...one.reading, place: `${one.reading.place}#${String(past)}` };
  });
  return { unit: series.unit, readings: told, breaks: series.breaks.map(({ date }) => date) };
}

/** A reading with how it was asked. */
interface AskedReading {
  readonly reading: SeriesReading;
  readonly wave: AskedWave;
}

/** Of one survey: one, or none where it is withheld. */
function readingsIn(
  { id, choice }: Series,
  { front, questions, results }: SurveyReport,
  units: readonly Unit[],
): readonly AskedReading[] {
  const question = questions.find(({ series }) => series === id);
  if (question === undefined) return [];
  const asked = readingOf(choice === null ? { statistic: 'mean' } : { choice });
  const place = front.scope ?? front.localities.join();
  const date = waveDate(front);
  const own = results.filter(
    (one) =>
      one.question === question.name &&
      one.statistic === (asked.statistic ?? 'share') &&
      one.choice === asked.choice &&
      one.by === null,
  );
  const base = shownBase(own);
  const territory = territoryOf(front, units);
  const wave = { front, question, territory, date: firstDay(date) };
  return own.flatMap((one): AskedReading[] =>
    one.base === base && one.value !== null
      ? [{ wave, reading: { place, date, value: one.value } }]
      : [],
  );
}
