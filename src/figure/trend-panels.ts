import { trendChart, type Chart } from '../chart/chart.ts';
import { slugify } from '../format/fold.ts';
import type { Series } from '../register/register.ts';
import { figureWords, labelOf, type FigureContext } from './context.ts';
import { pointOf, wavesOf, type Wave } from './trend-points.ts';

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
  return [...places].map(([place, waves]) => {
    const own = places.size > 1 ? `${id}-${slugify(place)}` : id;
    const label = figureWords(ctx).trendIn(labelOf(ctx, series), place);
    const points = waves.map((wave) => pointOf(ctx, wave));
    const chart = trendChart(points, { id: own, lang, label, unit, breaks });
    return { id: own, place, waves, chart };
  });
}
