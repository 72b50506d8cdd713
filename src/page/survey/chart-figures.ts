import {
  readingsWithBreaks,
  type TrendReading,
  trendPanels,
  viewResults,
  type View,
} from '../../figure/index.ts';
import type { Series } from '../../register/index.ts';
import type { SurveyReport } from '../../report.ts';
import type { PageContext } from '../frame/index.ts';

/** The survey with the published figures of one chart alone. */
export function viewReport(view: View): SurveyReport {
  return { ...view.report, results: viewResults(view) };
}

/** The readings of a series as its table has them: territory by territory, oldest first. */
export function trendReadings(ctx: PageContext, series: Series): readonly TrendReading[] {
  return trendPanels(ctx, series).flatMap(({ waves }) => readingsWithBreaks(series, waves));
}
