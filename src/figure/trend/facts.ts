import { breaksWithin, type TrendBreak } from '../../chart/index.ts';
import { baseParts, remarkTexts } from '../annotation/index.ts';
import { type FigureContext, labelOf, seriesWords } from '../table/index.ts';
import { seriesBreaks, type Wave } from './waves.ts';
import { formatDay } from '../../format/index.ts';
import { firstDay, type Series } from '../../register/index.ts';

/** What must travel with the figures of a series, in plain text. */
interface TrendFacts {
  /** As they were asked, each once. */
  readonly wordings: readonly string[];
  /** Whom each wave speaks for, when and how it was asked. */
  readonly waves: readonly {
    readonly title: string;
    readonly parts: readonly string[];
    /** What to beware of in this wave and not in all. */
    readonly remarks: readonly string[];
  }[];
  readonly breaks: readonly string[];
  /** What to beware of in all waves. */
  readonly remarks: readonly string[];
}

/** Gathers the facts of all waves of a series. */
export function trendFacts(ctx: FigureContext, series: Series, waves: readonly Wave[]): TrendFacts {
  const own = waves.map(({ report, question }) => {
    const results = report.results.filter((one) => one.question === question.name);
    const remarks = remarkTexts(ctx, report, question, results, false);
    return { title: report.front.title, parts: baseParts(ctx, report, question, results), remarks };
  });
  const [first] = own;
  const common = (first?.remarks ?? []).filter((text) =>
    own.every(({ remarks }) => remarks.includes(text)),
  );
  return {
    wordings: [...new Set(waves.map(({ question }) => labelOf(ctx, question)))],
    waves: own.map(({ title, parts, remarks }) => ({
      title,
      parts,
      remarks: remarks.filter((text) => !common.includes(text)),
    })),
    breaks: breakTexts(ctx, series, waves),
    remarks: common,
  };
}

/**
 * What parts the waves that are shown, place by place, when and why. A break after the last of them would tell of a wave that is not
 * released.
 */
export function breakTexts(
  ctx: FigureContext,
  series: Series,
  waves: readonly Wave[],
): readonly string[] {
  const words = seriesWords(ctx);
  const places = [...Map.groupBy(waves, ({ place }) => place).values()];
  const derived = places.flatMap((own) => breaksOfWaves(ctx, series, own));
  const registered = breaksWithin(daysOf(waves), series.breaks);
  const texts = [...registered, ...derived]
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map(({ date, kind, note }) =>
      `${formatDay(date, ctx.lang)}: ${words.breakKinds[kind]}. ${note}`.trim(),
    );
  return [...new Set(texts)];
}

/** Those between the first and the last of the waves of one place. */
function breaksOfWaves(ctx: FigureContext, series: Series, waves: readonly Wave[]) {
  return breaksWithin(daysOf(waves), seriesBreaks(ctx, series, waves));
}

const daysOf = (waves: readonly Wave[]) => waves.map(({ date }) => ({ date: firstDay(date) }));

/** A reading with what parts it from the one before it, of the same territory. */
export interface TrendReading extends Wave {
  readonly breaks: readonly TrendBreak[];
}

/** The readings of one territory, oldest first, each with what parts it from the one before. */
export function readingsWithBreaks(
  ctx: Pick<FigureContext, 'site'>,
  series: Series,
  waves: readonly Wave[],
): readonly TrendReading[] {
  const breaks = seriesBreaks(ctx, series, waves);
  return waves.map((wave, at) => {
    const before = waves[at - 1];
    if (before === undefined) return { ...wave, breaks: [] };
    return { ...wave, breaks: breaksWithin(daysOf([before, wave]), breaks) };
  });
}
