import {
  baseOf,
  breaksWithin,
  groupsOf,
  trendChart,
  type Chart,
  type TrendBreak,
  type TrendPoint,
} from '../chart/index.ts';
import { hasInterval } from '../figure/table/index.ts';
import { formatPartialDate, type Lang } from '../format/index.ts';
import type { Series } from '../register/index.ts';
import type { Result } from '../survey/index.ts';
import type { Compared } from './compared.ts';
import { hasPrecision } from './precision.ts';
import { MERGER, territoryOf } from './territory.ts';

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
  const places = new Set(items.map(territoryOf));
  const points = series === undefined ? [] : items.flatMap((item) => pointOf(item, series, lang));
  if (series === undefined || places.size > 1) return null;
  if (points.length < items.length || new Set(points.map(({ date }) => date)).size < items.length)
    return null;
  return trendChart(points, {
    id: 'so-sanh-dot',
    lang,
    label: lang === 'en' ? series.labelEn : series.label,
    unit: series.unit,
    breaks: [...series.breaks, ...mergerOf(items, series)],
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

/** The merger of provinces ends a line of places even where nobody has written it into the series. */
function mergerOf(items: readonly Compared[], { breaks }: SeriesNote): readonly TrendBreak[] {
  const placed = items.every(({ survey }) => survey.front.localities.length > 0);
  if (!placed || breaks.some(({ date }) => date === MERGER)) return [];
  return [{ date: MERGER, kind: 'territory', note: '' }];
}

function pointOf(item: Compared, { choice }: SeriesNote, lang: Lang): readonly TrendPoint[] {
  const { survey } = item;
  const result = readingOf(item, choice);
  const date = survey.front.fieldwork?.end;
  if (date === undefined || result === undefined) return [];
  const sure = hasPrecision(survey) && hasInterval(result);
  return [
    {
      date: `${date}-01-01`.slice(0, 10),
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
