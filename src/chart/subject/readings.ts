import type { Lang } from '../../format/index.ts';
import type { Base, Mark } from '../../survey/index.ts';
import { isDrawn } from '../text/index.ts';
import { sizeOf } from './cells.ts';

/** One reading of a series. */
export interface TrendPoint {
  /** ISO day: the place on the axis of time. */
  readonly date: string;
  /** Short, under the axis: `07/2022`. */
  readonly label: string;
  /** A share (0–1) or a number in the series' own unit; null when suppressed or missing. */
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
  readonly kind:
    | 'wording'
    | 'choices'
    | 'asked'
    | 'population'
    | 'territory'
    | 'sampling'
    | 'unstated'
    | 'mode'
    | 'method';
  readonly note: string;
}

/** What is known of a change: more than chance, perhaps chance, a count of everyone, or that it could not be tested. */
export type Verdict = 'real' | 'chance' | 'counted' | 'untested';

/** Of one of several answers: more than chance `alone`, yet not among the changes of all of them. */
export type AnswerVerdict = Verdict | 'alone';

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

/** The readings of a series, in order of time; null with fewer than two that may be drawn. */
export function drawableReadings(points: readonly TrendPoint[]) {
  const readings = readingsOf(points);
  return readings.filter(isDrawn).length < 2 ? null : readings;
}
