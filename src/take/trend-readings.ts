import {
  readingsWithBreaks,
  wavesOf,
  type FigureContext,
  type TrendReading,
} from '../figure/index.ts';
import type { Series } from '../register/index.ts';

/** The readings of a series as its table has them: territory by territory, oldest first. */
export function trendReadings(ctx: FigureContext, series: Series): readonly TrendReading[] {
  return [...wavesOf(ctx, series).values()].flatMap((waves) =>
    readingsWithBreaks(ctx, series, waves),
  );
}
