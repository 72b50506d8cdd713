import { type Chart, stretchOf, trendChart, type Verdict } from '../../chart/index.ts';
import { type FigureContext, labelOf, seriesWords } from '../table/index.ts';
import { pointOf, type Wave, wavesOf } from './waves.ts';
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
  const { unit, breaks } = series;
  const found = [...places].map(([place, waves]) => ({
    place,
    waves,
    ...endsOf(ctx, series, waves),
  }));
  return found.map(({ place, waves, points, ends, p }) => {
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
  const stretch = stretchOf(points, series.breaks);
  const [from, to] = [stretch?.from, stretch?.to].map((point) =>
    waves.find(({ report }) => report.id === point?.surveyId),
  );
  if (from === undefined || to === undefined || !areAlike(from, to))
    return { points, ends: null, p: null };
  const ends: Ends = [from, to];
  return {
    points,
    ends,
    p: waveTest(isAll(ends, 'probability'))(to.result, from.result)?.p ?? null,
  };
}

/** Whether two surveys were asked in the same way: what another way of asking or of sampling changes is no change of opinion. */
function areAlike({ report: { front: a } }: Wave, { report: { front: b } }: Wave): boolean {
  return a.sampling === b.sampling && a.mode.toSorted().join() === b.mode.toSorted().join();
}

const isAll = (ends: Ends, sampling: Sampling): boolean =>
  ends.every(({ report }) => report.front.sampling === sampling);

function verdictOf(ends: Ends, p: number | null): Verdict {
  if (isAll(ends, 'census')) return 'counted';
  const verdict = chanceVerdict({ p, pAdjusted: p });
  if (verdict === 'beyond') return 'real';
  return verdict === null ? 'untested' : 'chance';
}
