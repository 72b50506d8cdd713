import { formatList, formatMean, formatPartialDate, formatPoints } from '../../format/index.ts';
import {
  digitsOf,
  isDrawn,
  printedDifference,
  shareInWords,
  seriesWordsOf,
  wordsOf,
} from '../text/index.ts';
import {
  breaksWithin,
  sizeOfPoint,
  type TrendChartOptions,
  type TrendPoint,
  type AnswerVerdict,
} from '../subject/index.ts';
import { stretchOf } from './finding-trend.ts';

/** A reading that is drawn. */
export type Read = TrendPoint & { readonly value: number };

/**
 * `tăng 3,1 điểm %, có ý nghĩa thống kê`: a change as the two printed figures have it, with what is known of it.
 */
export function changeText(
  from: Read,
  to: Read,
  { unit, lang }: Pick<TrendChartOptions, 'unit' | 'lang'>,
  verdict: AnswerVerdict,
): string {
  const { describe } = seriesWordsOf(lang);
  const printed = ({ value, base = 'valid' }: Read) => ({ value, base });
  const { value, digits } = printedDifference(printed(to), printed(from), unit);
  if (value === 0) return describe.steady;
  const size = Math.abs(value);
  const figure =
    unit === 'percent' ? formatPoints(size, lang, { digits }) : formatMean(size, lang, digits);
  return describe.told[verdict](value > 0 ? describe.rise(figure) : describe.fall(figure));
}

function readDigits({ value, base = 'valid' }: Read, unit: TrendChartOptions['unit']): number {
  return digitsOf(value, unit, base);
}

/** First to last reading: as a change where nothing breaks the series between them, else only since the last break. */
function describeChange(reads: readonly Read[], options: TrendChartOptions): string[] {
  const { describe } = seriesWordsOf(options.lang);
  const [first, last] = [reads[0], reads.at(-1)];
  if (first === undefined || last === undefined) return [];
  const name = readingName(options);
  const cut = breaksWithin([first, last], options.breaks).at(-1);
  const ends = stretchOf(reads, options.breaks);
  // What was tested are the first and the last reading that carry far enough.
  const isTested = (from: Read) => ends?.from === from && ends.to === last;
  const verdict = options.verdict ?? 'untested';
  const change = (from: Read) =>
    changeText(from, last, options, isTested(from) ? verdict : 'untested');
  if (cut === undefined) {
    return [describe.trend(options.label, name(first), name(last), change(first))];
  }
  const since = reads.find((read) => read.date >= cut.date) ?? last;
  const broken = describe.trendBroken(options.label, name(first), name(last));
  return since === last
    ? [broken]
    : [broken, describe.stretch(name(since), name(last), change(since))];
}

/** `62,4% (10/2026)` */
export function readingName({ unit, lang }: Pick<TrendChartOptions, 'unit' | 'lang'>) {
  const { describe } = seriesWordsOf(lang);
  return (read: Read) =>
    describe.reading(
      unit === 'percent'
        ? shareInWords(read.value, lang, read.base ?? 'valid')
        : formatMean(read.value, lang, readDigits(read, unit)),
      read.label,
    );
}

/** Since the last break; not said again of the two readings whose change was told. */
function describeExtremes(reads: readonly Read[], options: TrendChartOptions): string[] {
  const cut = breaksWithin(reads, options.breaks).at(-1)?.date ?? '';
  const sure = reads.filter((read) => read.date >= cut && sizeOfPoint(read) === 'enough');
  const sorted = sure.toSorted((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (sorted.length < 3 || low === undefined || high === undefined) return [];
  if ([low, high].every((one) => one === sure[0] || one === sure.at(-1))) return [];
  const name = readingName(options);
  return [seriesWordsOf(options.lang).describe.extremes(name(high), name(low))];
}

/** Readings that are not drawn, or not joined, with the reason. */
function describeGaps(points: readonly TrendPoint[], { lang }: TrendChartOptions): string[] {
  const { describe } = wordsOf(lang);
  const own = seriesWordsOf(lang).describe;
  const say = (some: readonly TrendPoint[], sentence: (list: string) => string) =>
    some.length === 0
      ? []
      : [
          sentence(
            formatList(
              some.map(({ label }) => label),
              lang,
            ),
          ),
        ];
  const empty = points.filter((point) => point.value === null && sizeOfPoint(point) !== 'few');
  const marked = (mark: 'c' | 'u') => empty.filter(({ marks }) => marks?.includes(mark) === true);
  const silent = empty.filter(({ marks }) => !marks?.includes('c') && !marks?.includes('u'));
  return [
    ...say(marked('c'), describe.withheld),
    ...say(marked('u'), describe.unreliable),
    ...say(silent, own.missing),
    ...say(
      points.filter((point) => sizeOfPoint(point) === 'low' && point.value !== null),
      own.lowReadings,
    ),
    ...say(
      points.filter((point) => sizeOfPoint(point) === 'few'),
      own.fewReadings,
    ),
  ];
}

/** The breaks between the readings, each with its reason. */
export function breakSentences(
  points: readonly { date: string }[],
  { lang, breaks }: Pick<TrendChartOptions, 'lang' | 'breaks'>,
): string[] {
  const words = seriesWordsOf(lang);
  return breaksWithin(points, breaks).map(({ date, kind, note }) =>
    words.describe.brokenAt(formatPartialDate(date, lang), words.breakLabels[kind], note),
  );
}

/** What a trend shows in plain sentences: change, extremes, breaks and their reasons, and what is missing. */
export function describeTrend(points: readonly TrendPoint[], options: TrendChartOptions): string {
  const ordered = points.toSorted((a, b) => a.date.localeCompare(b.date));
  const reads = ordered
    .map((point) => ({ ...point, marks: point.marks ?? [], size: sizeOfPoint(point) }))
    .filter(isDrawn);
  const told = [...describeChange(reads, options), ...describeExtremes(reads, options)];
  return [...told, ...breakSentences(points, options), ...describeGaps(ordered, options)].join(' ');
}
