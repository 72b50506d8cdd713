import { formatPartialDate, type Lang } from '../format/format.ts';
import type { Base, Mark } from '../survey/model/result.ts';
import { sizeOf } from './cells.ts';
import type { Verdict } from './finding-trend.ts';
import { isDrawn } from './cell-text.ts';
import { ChartSpecSchema, type TrendSpec } from './spec.ts';
import { wordsOf } from './words.ts';

/** One reading of a series. */
export interface TrendPoint {
  /** ISO day: the place on the axis of time. */
  readonly date: string;
  /** Short, under the axis: `07/2022`. */
  readonly label: string;
  /** A share (0–1) or a number in the series' own unit; null when withheld or missing. */
  readonly value: number | null;
  /** The ends of the 95% interval, where it is valid. */
  readonly low?: number | null;
  readonly high?: number | null;
  readonly surveyId: string;
  readonly marks?: readonly Mark[];
  /** As published: the source's own decimals are kept. Respondents' answers otherwise. */
  readonly base?: Base;
  /** Unweighted respondents; a reading of 30–99 is drawn hollow and kept out of the line, below 30 it is not drawn. */
  readonly baseN?: number | null;
}

/** Why readings before a day cannot be compared with those from that day on. Fits `SeriesBreak`. */
export interface TrendBreak {
  /** ISO day on which the new way begins. */
  readonly date: string;
  readonly kind: 'wording' | 'mode' | 'method' | 'territory';
  readonly note: string;
}

export interface TrendChartOptions {
  /** Unique on the page: `trend-<series>`. */
  readonly id: string;
  readonly lang: Lang;
  /** What is followed, in words: the label of the series. */
  readonly label: string;
  /** `percent`: values are shares (0–1). `points`: values are means or scores in their own unit. */
  readonly unit: 'percent' | 'points';
  readonly breaks: readonly TrendBreak[];
  /** What is known of the change since the last break; without it nothing is claimed. */
  readonly verdict?: Verdict | undefined;
}

/** How far a reading carries. */
export function sizeOfPoint({ base, baseN }: Pick<TrendPoint, 'base' | 'baseN'>) {
  return sizeOf(baseN ?? null, base ?? 'valid');
}

/** The breaks that fall between the first and the last reading, in order of time. */
export function breaksWithin(
  points: readonly { date: string }[],
  breaks: readonly TrendBreak[],
): TrendBreak[] {
  const dates = points.map(({ date }) => date).toSorted();
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  return breaks
    .filter(({ date }) => first < date && date <= last)
    .toSorted((a, b) => a.date.localeCompare(b.date));
}

/** Readings in order of time, as specs have them. */
export function readingsOf(points: readonly TrendPoint[]) {
  return points
    .toSorted((a, b) => a.date.localeCompare(b.date))
    .map((point) => {
      const { date, label, value, base, marks, low = null, high = null } = point;
      const size = sizeOfPoint(point);
      return { date, label, value, low, high, base, marks: [...(marks ?? [])], size };
    });
}

/** The spec of a series, or null with fewer than two readings that may be drawn. */
export function trendFor(
  points: readonly TrendPoint[],
  options: TrendChartOptions,
): TrendSpec | null {
  const words = wordsOf(options.lang);
  const readings = readingsOf(points);
  if (readings.filter(isDrawn).length < 2) return null;
  const breaks = breaksWithin(points, options.breaks).map(({ date, kind }) => ({
    date,
    label: `${words.breaks[kind]}, ${formatPartialDate(date, options.lang)}`,
  }));
  const { id, lang, unit } = options;
  const title = words.title(options.label);
  const spec = { kind: 'trend', id, title, lang, unit, points: readings, breaks } as const;
  const parsed = ChartSpecSchema.parse(spec);
  return parsed.kind === 'trend' ? parsed : null;
}
