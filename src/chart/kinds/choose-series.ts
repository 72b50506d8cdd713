import type {
  AnswerWave,
  AnswersOptions,
  TrendChartOptions,
  TrendPoint,
} from '../subject/index.ts';
import { wordsOf } from '../text/index.ts';
import { ANSWERS_CHARTS, INLINE_CHARTS, READING_CHARTS, type SeriesSpec } from './series/index.ts';

/** Names of the kinds that an author may ask for of a series. */
export const SERIES_KINDS: readonly string[] = Object.keys({
  ...READING_CHARTS,
  ...ANSWERS_CHARTS,
});

/** The first kind of all answers that fits. */
function chosen(waves: readonly AnswerWave[], options: Pick<AnswersOptions, 'lang' | 'breaks'>) {
  for (const [kind, { schema, fits }] of Object.entries(ANSWERS_CHARTS)) {
    const body = fits(waves, options);
    if (body !== null) return { kind, schema, body };
  }
  return null;
}

/**
 * The kind that shows the answers of a series: `slope` for two waves that may be compared, `multiples` for three and more.
 * Null where answers cannot be followed.
 *
 * @param waves in order of time
 * @param breaks of the series; only those between the waves matter
 */
export function answerKind(
  waves: readonly AnswerWave[],
  breaks: AnswersOptions['breaks'],
): string | null {
  return chosen(waves, { lang: 'vi', breaks })?.kind ?? null;
}

/**
 * The spec of all answers of a series over its waves. Null where answers cannot be followed.
 *
 * @param waves in order of time
 */
export function answersFor(
  waves: readonly AnswerWave[],
  options: AnswersOptions,
): SeriesSpec | null {
  const found = chosen(waves, options);
  if (found === null) return null;
  const { id, lang, label } = options;
  const title = wordsOf(lang).title(label);
  return found.schema.parse({ id, lang, title, kind: found.kind, ...found.body });
}

/** The spec of a series, or null with fewer than two readings that may be drawn. */
export function trendFor(points: readonly TrendPoint[], options: TrendChartOptions) {
  const { trend } = READING_CHARTS;
  const body = trend.fits(points, options);
  if (body === null) return null;
  const { id, lang, label } = options;
  return trend.schema.parse({
    id,
    lang,
    kind: 'trend',
    title: wordsOf(lang).title(label),
    ...body,
  });
}

/** The same as a drawing of one line's height, which says in its name what it shows. */
export function sparkFor(
  points: readonly TrendPoint[],
  { id, lang, unit, breaks }: TrendChartOptions,
  title: string,
): SeriesSpec | null {
  const { spark } = INLINE_CHARTS;
  const body = spark.fits(points, { lang, unit, breaks });
  return body === null ? null : spark.schema.parse({ id, lang, kind: 'spark', title, ...body });
}
