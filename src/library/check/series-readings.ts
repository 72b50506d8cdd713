import type { SeriesReading, SeriesReadings } from '../../mdx/index.ts';
import { readingOf, shownBase, waveDate } from '../../reading/index.ts';
import type { Series } from '../../register/index.ts';
import { releasedWith, type ReleaseFields } from '../../release/index.ts';
import type { SurveyReport } from '../../report.ts';

/**
 * The published readings of a series in the surveys that everyone may see who may see `owner`: a title must not tell the others' figures.
 */
export function seriesReadings(
  series: Series,
  surveys: Iterable<SurveyReport>,
  owner: ReleaseFields,
): SeriesReadings {
  const readings = [...surveys]
    .filter(({ front }) => releasedWith(front, owner))
    .flatMap((report) => readingsIn(series, report))
    .toSorted((a, b) => a.date.localeCompare(b.date));
  return { unit: series.unit, readings, breaks: series.breaks.map(({ date }) => date) };
}

/** Of one survey: one, or none where it is withheld. */
function readingsIn(
  { id, choice }: Series,
  { front, questions, results }: SurveyReport,
): readonly SeriesReading[] {
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
  return own.flatMap((one): SeriesReading[] =>
    one.base === base && one.value !== null ? [{ place, date, value: one.value }] : [],
  );
}
