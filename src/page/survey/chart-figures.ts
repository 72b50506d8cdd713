import { readingsOf, type Reading } from '../../figure/trend-facts.ts';
import { trendPanels } from '../../figure/trend-panels.ts';
import { viewResults, type View } from '../../figure/view.ts';
import type { Series } from '../../register/register.ts';
import type { SurveyReport } from '../../report.ts';
import type { PageContext } from '../frame/context.ts';

/** The survey with the published figures of one chart alone. */
export function viewReport(view: View): SurveyReport {
  return { ...view.report, results: viewResults(view) };
}

/** The readings of a series as its table has them: territory by territory, oldest first. */
export function trendReadings(ctx: PageContext, series: Series): readonly Reading[] {
  return trendPanels(ctx, series).flatMap(({ waves }) => readingsOf(series, waves));
}
