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
  const places = wavesOf(ctx, series);
  const { lang } = ctx;
  const { unit } = series;
  const found = [...places].map(([place, waves]) => ({
    place,
    waves,
    ...endsOf(ctx, series, waves),
  }));
  return found.map(({ place, waves, points, breaks, ends, p }) => {
    const own = places.size > 1 ? `${id}-${slugify(place)}` : id;
    const label = seriesWords(ctx).trendIn(labelOf(ctx, series), place);
    const verdict = ends === null ? undefined : verdictOf(ends, p);
    const chart = trendChart(points, { id: own, lang, label, unit, breaks, verdict });
    return { id: own, place, waves, chart };
  });
}

type Ends = readonly [from: Wave, to: Wave];

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

const isAll = (ends: Ends, sampling: Sampling): boolean =>
  ends.every(({ report }) => report.front.sampling === sampling);

function verdictOf(ends: Ends, p: number | null): Verdict {
  if (isAll(ends, 'census')) return 'counted';
  const verdict = chanceVerdict({ p, pAdjusted: p });
  if (verdict === null) return 'untested';
  return verdict === 'within' ? 'chance' : 'real';
}
