import { formatList, formatMean, formatPartialDate, formatPoints } from '../../format/index.ts';
import { digitsOf, isDrawn, shareInWords, seriesWordsOf, wordsOf } from '../text/index.ts';
import {
  breaksWithin,
  sizeOfPoint,
  type TrendChartOptions,
  type TrendPoint,
} from '../subject/index.ts';

/** A reading that is drawn. */
export type Read = TrendPoint & { readonly value: number };

/** `tăng 3,1 điểm %` */
export function changeText(
  from: Read,
  to: Read,
  { unit, lang }: Pick<TrendChartOptions, 'unit' | 'lang'>,
): string {
  const { describe } = seriesWordsOf(lang);
  const size = Math.abs(to.value - from.value);
  const digits = Math.max(...[from, to].map((read) => readDigits(read, unit)));
  const figure =
    unit === 'percent' ? formatPoints(size, lang, { digits }) : formatMean(size, lang, digits);
  if (!/[1-9]/.test(figure)) return describe.steady;
  return to.value > from.value ? describe.rise(figure) : describe.fall(figure);
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
  const change = (from: Read) => changeText(from, last, options);
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

function describeExtremes(reads: readonly Read[], options: TrendChartOptions): string[] {
  const sure = reads.filter((read) => sizeOfPoint(read) === 'enough');
  const sorted = sure.toSorted((a, b) => a.value - b.value);
  const [low, high] = [sorted[0], sorted.at(-1)];
  if (sorted.length < 3 || low === undefined || high === undefined) return [];
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
