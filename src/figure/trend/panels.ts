import { type Chart, stretchOf, trendChart, type Verdict } from '../../chart/index.ts';
import { type FigureContext, labelOf, seriesWords } from '../table/index.ts';
import { pointOf, seriesBreaks, type Wave, wavesOf } from './waves.ts';
import { chanceVerdict, waveTest } from '../value/index.ts';
import { slugify } from '../../format/index.ts';
import type { Series } from '../../register/index.ts';
import type { Sampling } from '../../survey/index.ts';

/** The readings of one territory, oldest first, and their chart; null with fewer than two that may be drawn. */
export interface TrendPanel {
  /** Of its charts; unique on the page. */
  readonly id: string;
  readonly place: string;
  readonly waves: readonly Wave[];
  readonly chart: Chart | null;
}

/**
 * A series territory by territory: figures of different places make no line.
 *
 * @param id of the charts; unique on the page
 */
export function trendPanels(
  ctx: FigureContext,
  series: Series,
  id = `trend-${series.id}`,
): readonly TrendPanel[] {
  const { lang } = ctx;
  const judged = judgedWaves(ctx, series);
  return judged.map(({ place, waves, points, breaks, verdict }) => {
    const own = judged.length > 1 ? `${id}-${slugify(place)}` : id;
    const label = seriesWords(ctx).trendIn(labelOf(ctx, series), place);
    const options = { id: own, lang, label, unit: series.unit, breaks, verdict };
    return { id: own, place, waves, chart: trendChart(points, options) };
  });
}

/** The waves of each territory, and what is known of the change since their last break; territories are judged together. */
export function judgedWaves(ctx: FigureContext, series: Series) {
  const found = [...wavesOf(ctx, series)].map(([place, waves]) => ({
    place,
    waves,
    ...endsOf(ctx, series, waves),
  }));
  return found.map(({ ends, p, ...one }) => ({
    ...one,
    verdict: ends === null ? undefined : verdictOf(ends, p),
  }));
}

export type Ends = readonly [from: Wave, to: Wave];

/** The waves that may be compared, and the p of there being no change between them. */
function endsOf(ctx: FigureContext, series: Series, waves: readonly Wave[]) {
  const points = waves.map((wave) => pointOf(ctx, wave));
  const breaks = seriesBreaks(ctx, series, waves);
  const stretch = stretchOf(points, breaks);
  const [from, to] = [stretch?.from, stretch?.to].map((point) =>
    waves.find(({ report }) => report.id === point?.surveyId),
  );
  if (from === undefined || to === undefined) return { points, breaks, ends: null, p: null };
  const ends: Ends = [from, to];
  return {
    points,
    breaks,
    ends,
    p: waveTest(isAll(ends, 'probability'))(to.result, from.result)?.p ?? null,
  };
}

export const isAll = (ends: Ends, sampling: Sampling): boolean =>
  ends.every(({ report }) => report.front.sampling === sampling);

export function verdictOf(ends: Ends, p: number | null): Verdict {
  if (isAll(ends, 'census')) return 'counted';
  const verdict = chanceVerdict({ p, pAdjusted: p });
  if (verdict === 'beyond') return 'real';
  return verdict === null ? 'untested' : 'chance';
}
