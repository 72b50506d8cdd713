import { breaksWithin } from '../../chart/index.ts';
import { baseParts, remarkTexts } from '../annotation/index.ts';
import { type FigureContext, labelOf, seriesWords } from '../table/index.ts';
import type { Wave } from './waves.ts';
import { formatDay } from '../../format/index.ts';
import { firstDay, type Series, type SeriesBreak } from '../../register/index.ts';

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
 * What broke a series between the waves that are shown, when and why. A break after the last of them would tell of a wave that is not
 * released.
 */
export function breakTexts(
  ctx: FigureContext,
  { breaks }: Series,
  waves: readonly Wave[],
): readonly string[] {
  const words = seriesWords(ctx);
  const days = waves.map(({ date }) => ({ date: firstDay(date) }));
  const shown = new Set(breaksWithin(days, breaks).map(({ date }) => date));
  return breaks
    .filter(({ date }) => shown.has(date))
    .map(
      ({ date, kind, note }) => `${formatDay(date, ctx.lang)}: ${words.breakKinds[kind]}. ${note}`,
    );
}

/** A reading with the breaks between it and the one before it, of the same territory. */
export interface TrendReading extends Wave {
  readonly breaks: readonly SeriesBreak[];
}

/** The readings of one territory, oldest first, each with what parts it from the one before. */
export function readingsWithBreaks(
  series: Series,
  waves: readonly Wave[],
): readonly TrendReading[] {
  return waves.map((wave, at) => {
    const before = waves[at - 1];
    if (before === undefined) return { ...wave, breaks: [] };
    const span = [before, wave].map(({ date }) => ({ date: firstDay(date) }));
    const days = new Set(breaksWithin(span, series.breaks).map(({ date }) => date));
    return { ...wave, breaks: series.breaks.filter(({ date }) => days.has(date)) };
  });
}
