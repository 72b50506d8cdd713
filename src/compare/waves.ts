import {
  baseOf,
  breaksWithin,
  groupsOf,
  trendChart,
  type Chart,
  type TrendPoint,
} from '../chart/index.ts';
import { hasInterval } from '../figure/table/index.ts';
import { formatPartialDate, type Lang } from '../format/index.ts';
import { type AskedWave, breaksOf, territoryOf, waveDate } from '../reading/index.ts';
import type { Series } from '../register/index.ts';
import type { Result } from '../survey/index.ts';
import type { Compared } from './compared.ts';
import { hasPrecision } from './precision.ts';

/** A series as the page carries it for the browser. */
export type SeriesNote = Pick<Series, 'id' | 'label' | 'labelEn' | 'choice' | 'unit' | 'breaks'>;

/**
 * Questions of one series in one place over time, as the page of the series draws them; null where they are no waves of one:
 * another question, another place, the same day twice.
 */
export function wavesChart(
  items: readonly Compared[],
  all: readonly SeriesNote[],
  lang: Lang,
): Chart | null {
  const series = seriesOf(items, all);
  const places = new Set(items.map(placeOf));
  const points = series === undefined ? [] : items.flatMap((item) => pointOf(item, series, lang));
  if (series === undefined || places.size > 1) return null;
  if (points.length < items.length || new Set(points.map(({ date }) => date)).size < items.length)
    return null;
  return trendChart(points, {
    id: 'so-sanh-dot',
    lang,
    label: lang === 'en' ? series.labelEn : series.label,
    unit: series.unit,
    breaks: breaksOf(
      items.map(askedOf).toSorted((a, b) => (a.date < b.date ? -1 : 1)),
      series.breaks,
    ),
  });
}

/** The series that all these questions are of. */
export function seriesOf(
  items: readonly Compared[],
  all: readonly SeriesNote[],
): SeriesNote | undefined {
  const [id, ...others] = new Set(items.map(({ question }) => question.series));
  return others.length > 0 ? undefined : all.find((one) => one.id === id);
}

/** Whether a series breaks between these questions. */
export function crossesBreak(items: readonly Compared[], all: readonly SeriesNote[]): boolean {
  const dates = items.flatMap(({ survey }) => {
    const date = survey.front.fieldwork?.end;
    return date === undefined ? [] : [{ date }];
  });
  return breaksWithin(dates, seriesOf(items, all)?.breaks ?? []).length > 0;
}

/** The place that a survey names; it may be another territory at another time. */
const placeOf = ({ survey: { front } }: Compared): string =>
  [...front.localities.toSorted(), front.scope ?? ''].join('|');

/** A question as it is held against others; a browser has no register of localities. */
export function askedOf({ survey: { front }, question }: Compared): AskedWave {
  return { front, question, territory: territoryOf(front, []), date: dayOf(waveDate(front)) };
}

/** The day on which a date begins that is as precise as known. */
const dayOf = (date: string): string => `${date}-01-01`.slice(0, 10);

function pointOf(item: Compared, { choice }: SeriesNote, lang: Lang): readonly TrendPoint[] {
  const { survey } = item;
  const result = readingOf(item, choice);
  const date = survey.front.fieldwork?.end;
  if (date === undefined || result === undefined) return [];
  const sure = hasPrecision(survey) && hasInterval(result);
  return [
    {
      date: dayOf(date),
      label: formatPartialDate(date, lang),
      value: result.value,
      low: sure ? result.low : null,
      high: sure ? result.high : null,
      surveyId: survey.id,
      marks: result.marks,
      base: result.base,
      baseN: result.baseN,
    },
  ];
}

/** The figure that the series follows, on the base that the question is shown on. */
function readingOf({ question, results }: Compared, choice: string | null): Result | undefined {
  if (choice !== null) return groupsOf(question, results, null)[0]?.cells.get(choice);
  const means = results.filter(({ statistic, by }) => statistic === 'mean' && by === null);
  const base = baseOf(question, results);
  return means.find((one) => one.base === base) ?? means[0];
}
